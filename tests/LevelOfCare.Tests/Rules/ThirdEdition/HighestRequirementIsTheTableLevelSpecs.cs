namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class HighestRequirementIsTheTableLevelSpecs
{
    [Theory]
    [InlineData("", "the requirements together ask for 1")]
    [InlineData("D5=2", "the requirements together ask for 2.1")]
    [InlineData("D5=4 D3=3", "the requirements together ask for 3.5")]
    [InlineData("D2=4 D5=4", "the requirements together ask for 4")]
    public void The_highest_requirement_decides(string words, string fact) => Fired.Level(words).Should().Contain($"T3-HIGHEST: {fact}");

    [Theory]
    [InlineData("notMet")]
    public void Without_any_there_is_no_highest(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-HIGHEST:", StringComparison.Ordinal));
}
