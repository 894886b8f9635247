namespace LevelOfCare.Tests.Rules.Constraints.Selection;

public sealed class IndicatedLevelIsExpectedSpecs
{
    [Fact]
    public void The_indicated_level_selected_gives_nothing() => Given.Rated("4A=B").Selecting("2.1").Found().Should().BeEmpty();
}
