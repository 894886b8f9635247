namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class SevereBiomedicalRiskAsksForEnhancementSpecs
{
    [Theory]
    [InlineData("D2=3", "D2 = 3 asks for BIO")]
    [InlineData("D2=3 concurrentMedicalCare", "D2 = 3 asks for BIO")]
    public void D2_at_3_asks_for_BIO_whatever_care_there_is_elsewhere(string words, string fact) => Fired.Level(words).Should().Contain($"T3-BIO-SEVERE: {fact}");

    [Theory]
    [InlineData("")]
    [InlineData("D2=2")]
    [InlineData("D2=4")]
    public void At_4_it_is_the_hospital_s_own_business(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-BIO-SEVERE:", StringComparison.Ordinal));
}
