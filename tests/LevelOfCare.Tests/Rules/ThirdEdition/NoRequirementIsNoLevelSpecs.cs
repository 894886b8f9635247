namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class NoRequirementIsNoLevelSpecs
{
    [Theory]
    [InlineData("notMet", "the requirements together ask for none")]
    [InlineData("notMet D1=3 D2=1", "the requirements together ask for none")]
    public void Without_any_requirement_there_is_no_level(string words, string fact) => Fired.Level(words).Should().Contain($"T3-NONE: {fact}");

    [Theory]
    [InlineData("")]
    [InlineData("notMet D4=1")]
    [InlineData("notMet imminentDanger")]
    public void Any_requirement_silences_it(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-NONE:", StringComparison.Ordinal));
}
