namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class EmotionalRiskWithoutCareAsksForEnhancementSpecs
{
    [Theory]
    [InlineData("D3=2", "D3 = 2 asks for COE")]
    public void D3_at_2_without_care_elsewhere_asks_for_COE(string words, string fact) => Fired.Level(words).Should().Contain($"T3-COE: {fact}");

    [Theory]
    [InlineData("D3=2 concurrentMentalHealthCare")]
    [InlineData("D3=1")]
    [InlineData("D3=3")]
    public void Care_elsewhere_silences_it_and_so_does_another_rating(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-COE:", StringComparison.Ordinal));
}
