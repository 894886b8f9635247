namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class HighestOutpatientRequirementIndicatesItsLevelSpecs
{
    [Fact]
    public void Level_2_5_before_2_1() =>
        PlacementEngine.Default.Evaluate(Given.Rated("4A=B", "5A=B")).Label.Should().Be("2.5");

    [Fact]
    public void Level_2_1_before_1_5() =>
        PlacementEngine.Default.Evaluate(Given.Rated("4A=B")).Label.Should().Be("2.1");

    [Fact]
    public void Level_1_5_where_nothing_asks_for_more() =>
        PlacementEngine.Default.Evaluate(Given.Rated("4A=A")).Label.Should().Be("1.5");

    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Given.Rated("4A=C")).Should().Contain("T4-4");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Given.Rated("4A=D")).Should().NotContain("T4-4");
}
