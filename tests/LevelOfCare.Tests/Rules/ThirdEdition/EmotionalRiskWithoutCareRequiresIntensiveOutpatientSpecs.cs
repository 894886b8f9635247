namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class EmotionalRiskWithoutCareRequiresIntensiveOutpatientSpecs
{
    [Theory]
    [InlineData("D3=2", "D3 = 2 asks for at least 2.1")]
    [InlineData("D3=4", "D3 = 4 asks for at least 2.1")]
    public void D3_at_2_or_more_without_care_elsewhere_requires_2_1(string words, string fact) => Fired.Level(words).Should().Contain($"T3-21c: {fact}");

    [Theory]
    [InlineData("D3=1")]
    [InlineData("D3=3 concurrentMentalHealthCare")]
    [InlineData("D2=4")]
    public void Care_elsewhere_silences_it_and_so_does_a_milder_rating(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-21c:", StringComparison.Ordinal));
}
