namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class EnhancedNeedEnhancesTheLevelSpecs
{
    [Fact]
    public void Level_2_1_becomes_2_5_COE() =>
        PlacementEngine.Default.Evaluate(Given.Rated("3B=1Z", "4A=B")).Label.Should().Be("2.5 COE");

    [Fact]
    public void Level_3_1_becomes_3_5_COE() =>
        PlacementEngine.Default.Evaluate(Given.Rated("3B=1Z", "4A=D")).Label.Should().Be("3.5 COE");

    [Fact]
    public void Others_become_COE_where_they_are() =>
        PlacementEngine.Default.Evaluate(Given.Rated("3B=1Z", "1B=1")).Label.Should().Be("1.7 COE");

    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Given.Rated("3A=2A")).Should().Contain("T4-5-ENHANCED");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Given.Rated("3A=1B")).Should().NotContain("T4-5-ENHANCED");
}
