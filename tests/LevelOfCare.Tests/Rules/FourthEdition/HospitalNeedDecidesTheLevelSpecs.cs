namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class HospitalNeedDecidesTheLevelSpecs
{
    [Fact]
    public void Nothing_else_decides() =>
        PlacementEngine.Default.Evaluate(Given.Rated("1A=4", "1B=3A", "4A=E", "5B=A")).Label.Should().Be("4");

    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Given.Rated("3A=4")).Should().Contain("T4-1");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Given.Rated("3A=3B")).Should().NotContain("T4-1");
}
