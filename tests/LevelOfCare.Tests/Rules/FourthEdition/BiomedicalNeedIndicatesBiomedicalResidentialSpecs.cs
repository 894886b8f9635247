namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class BiomedicalNeedIndicatesBiomedicalResidentialSpecs
{
    [Fact]
    public void It_gives_3_7_BIO() =>
        PlacementEngine.Default.Evaluate(Given.Rated("1A=3B")).Label.Should().Be("3.7 BIO");

    [Fact]
    public void Whatever_else_is_residential() =>
        PlacementEngine.Default.Evaluate(Given.Rated("1B=3B", "4A=E", "5C=B")).Label.Should().Be("3.7 BIO");

    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Given.Rated("2A=3B")).Should().Contain("T4-2-BIO");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Given.Rated("2A=3B", "3A=1A")).Should().NotContain("T4-2-BIO");
}
