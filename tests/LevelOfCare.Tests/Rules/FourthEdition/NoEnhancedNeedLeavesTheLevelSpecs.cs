namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class NoEnhancedNeedLeavesTheLevelSpecs
{
    [Fact]
    public void Level_3A_at_1B_is_medical_and_not_enhanced() =>
        PlacementEngine.Default.Evaluate(Given.Rated("3A=1B")).Label.Should().Be("1.7");

    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Given.Rated("4A=B")).Should().Contain("T4-5-CAPABLE");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Given.Rated("4A=B", "3B=1Z")).Should().NotContain("T4-5-CAPABLE");
}
