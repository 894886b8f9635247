namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class ResidentialNeedAtHighIntensityIndicatesHighIntensityResidentialSpecs
{
    [Fact]
    public void Level_3_1_with_2_5_gives_3_5() =>
        PlacementEngine.Default.Evaluate(Given.Rated("4A=D", "4B=C")).Label.Should().Be("3.5");

    [Fact]
    public void Level_3_5_alone_does_too() =>
        PlacementEngine.Default.Evaluate(Given.Rated("5A=D")).Label.Should().Be("3.5");

    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Given.Rated("4A=E")).Should().Contain("T4-3-HIGH");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Given.Rated("4A=D")).Should().NotContain("T4-3-HIGH");
}
