namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class NoHousingNeedLeavesOutpatientLevelsSpecs
{
    [Fact]
    public void The_label_has_no_RR() =>
        PlacementEngine.Default.Evaluate(Given.Rated("4A=B")).Label.Should().Be("2.1");

    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Given.Rated("4A=B")).Should().Contain("T4-6-NONE");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Given.Rated("4A=B", "5C=A")).Should().NotContain("T4-6-NONE");
}
