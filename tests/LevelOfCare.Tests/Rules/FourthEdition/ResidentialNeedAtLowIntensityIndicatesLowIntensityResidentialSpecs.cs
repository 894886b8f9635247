namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class ResidentialNeedAtLowIntensityIndicatesLowIntensityResidentialSpecs
{
    [Fact]
    public void Level_3_1_stays_3_1() =>
        PlacementEngine.Default.Evaluate(Given.Rated("4A=D")).Label.Should().Be("3.1");

    [Fact]
    public void Also_beside_2_1() =>
        PlacementEngine.Default.Evaluate(Given.Rated("4A=D", "5A=A")).Label.Should().Be("3.1");

    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Given.Rated("5C=B")).Should().Contain("T4-3-LOW");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Given.Rated("5C=B", "5A=B")).Should().NotContain("T4-3-LOW");
}
