namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class BiomedicalRiskWithoutCareAsksForEnhancementSpecs
{
    [Theory]
    [InlineData("D2=2", "D2 = 2 asks for BIO")]
    public void D2_at_2_without_care_elsewhere_asks_for_BIO(string words, string fact) => Fired.Level(words).Should().Contain($"T3-BIO: {fact}");

    [Theory]
    [InlineData("D2=2 concurrentMedicalCare")]
    [InlineData("D2=1")]
    [InlineData("D2=3")]
    [InlineData("D3=2")]
    public void Care_elsewhere_silences_it_and_so_does_another_rating(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-BIO:", StringComparison.Ordinal));
}
