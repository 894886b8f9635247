namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class SevereEmotionalRiskAsksForEnhancementSpecs
{
    [Theory]
    [InlineData("D3=3", "D3 = 3 asks for COE")]
    [InlineData("D3=4 concurrentMentalHealthCare", "D3 = 4 asks for COE")]
    public void D3_at_3_or_more_asks_for_COE_whatever_care_there_is_elsewhere(string words, string fact) => Fired.Level(words).Should().Contain($"T3-COE-SEVERE: {fact}");

    [Theory]
    [InlineData("")]
    [InlineData("D3=2")]
    [InlineData("D2=4")]
    public void A_milder_D3_does_not(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-COE-SEVERE:", StringComparison.Ordinal));
}
