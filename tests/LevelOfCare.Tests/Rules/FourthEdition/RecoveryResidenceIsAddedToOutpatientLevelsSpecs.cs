namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class RecoveryResidenceIsAddedToOutpatientLevelsSpecs
{
    [Fact]
    public void At_level_1() =>
        PlacementEngine.Default.Evaluate(Given.Rated("5B=A", "1B=1")).Label.Should().Be("1.7 + RR");

    [Fact]
    public void At_level_2() =>
        PlacementEngine.Default.Evaluate(Given.Rated("5B=A", "3A=2A")).Label.Should().Be("2.5 COE + RR");

    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Given.Rated("5B=A")).Should().Contain("T4-6-ADDED");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Given.Rated("5B=A", "4A=D")).Should().NotContain("T4-6-ADDED");
}
