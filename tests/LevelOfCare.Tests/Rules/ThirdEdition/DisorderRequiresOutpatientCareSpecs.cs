namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class DisorderRequiresOutpatientCareSpecs
{
    [Theory]
    [InlineData("", "substanceUseDisorder = met asks for at least 1")]
    [InlineData("probable", "substanceUseDisorder = probable asks for at least 1")]
    public void A_disorder_met_or_probable_requires_1(string words, string fact) => Fired.Level(words).Should().Contain($"T3-10: {fact}");

    [Theory]
    [InlineData("notMet")]
    [InlineData("unstated")]
    public void None_or_one_not_stated_is_another_matter(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-10:", StringComparison.Ordinal));
}
