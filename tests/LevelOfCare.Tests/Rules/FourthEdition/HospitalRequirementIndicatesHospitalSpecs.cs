namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class HospitalRequirementIndicatesHospitalSpecs
{
    [Fact]
    public void Any_4_gives_4() =>
        PlacementEngine.Default.Evaluate(Given.Rated("2B=4")).Label.Should().Be("4");

    [Fact]
    public void Also_beside_a_psychiatric_one() =>
        PlacementEngine.Default.Evaluate(Given.Rated("1A=4", "3A=4")).Label.Should().Be("4");

    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Given.Rated("1A=4")).Should().Contain("T4-1-HOSPITAL");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Given.Rated("1A=3A")).Should().NotContain("T4-1-HOSPITAL");
}
