namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class EnhancedRequirementAsksForEnhancementSpecs
{
    [Theory]
    [InlineData("D3=3", "D3 = 3 asks for COE")]
    public void A_requirement_that_is_itself_enhanced_asks_for_COE(string words, string fact) => Fired.Level(words).Should().Contain($"T3-COE-WITH-REQUIREMENT: {fact}");

    [Theory]
    [InlineData("")]
    [InlineData("D3=2")]
    [InlineData("D3=4")]
    [InlineData("D2=3")]
    public void Others_do_not(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-COE-WITH-REQUIREMENT:", StringComparison.Ordinal));
}
