namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class UnstatedDisorderRequiresOutpatientCareSpecs
{
    [Theory]
    [InlineData("unstated", "substanceUseDisorder = not stated asks for at least 1")]
    public void A_disorder_that_is_not_stated_requires_1_as_if_met(string words, string fact) => Fired.Level(words).Should().Contain($"T3-10-UNSTATED: {fact}");

    [Theory]
    [InlineData("")]
    [InlineData("probable")]
    [InlineData("notMet")]
    public void One_that_is_stated_speaks_for_itself(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-10-UNSTATED:", StringComparison.Ordinal));
}
