namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class SevereEmotionalRiskRequiresEnhancedResidentialSpecs
{
    [Theory]
    [InlineData("D3=3", "D3 = 3 asks for at least 3.5 COE")]
    [InlineData("D3=3 concurrentMentalHealthCare", "D3 = 3 asks for at least 3.5 COE")]
    public void D3_at_3_requires_3_5_COE(string words, string fact) => Fired.Level(words).Should().Contain($"T3-35a: {fact}");

    [Theory]
    [InlineData("")]
    [InlineData("D3=2")]
    [InlineData("D3=4")]
    [InlineData("D2=3")]
    public void D3_at_another_rating_does_not(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-35a:", StringComparison.Ordinal));
}
