namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class CognitiveLimitationAsksForSlowerPaceSpecs
{
    [Theory]
    [InlineData("cognitiveLimitation structure24Hour", "treatment at the standard pace would not work")]
    [InlineData("cognitiveLimitation imminentDanger D4=3", "treatment at the standard pace would not work")]
    [InlineData("cognitiveLimitation D5=4 D2=2 D3=2", "treatment at the standard pace would not work")]
    [InlineData("cognitiveLimitation D1=3 structure24Hour", "treatment at the standard pace would not work")]
    public void An_adult_with_a_cognitive_limitation_in_place_of_3_1_or_3_5_needs_a_slower_pace(string words, string fact) => Fired.Level(words).Should().Contain($"T3-33: {fact}");

    [Theory]
    [InlineData("cognitiveLimitation")]
    [InlineData("cognitiveLimitation D5=3")]
    [InlineData("cognitiveLimitation nursing24Hour")]
    [InlineData("cognitiveLimitation D3=3")]
    [InlineData("cognitiveLimitation D2=3")]
    [InlineData("structure24Hour")]
    [InlineData("cognitiveLimitation structure24Hour adolescent")]
    public void No_other_level_is_replaced_nor_with_D2_or_D3_above_2_nor_for_an_adolescent(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-33:", StringComparison.Ordinal));
}
