namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class MedicalNeedAloneIndicatesManagedOutpatientSpecs
{
    [Fact]
    public void It_gives_1_7() =>
        PlacementEngine.Default.Evaluate(Given.Rated("1B=1")).Label.Should().Be("1.7");

    [Fact]
    public void Enhanced_where_asked_for() =>
        PlacementEngine.Default.Evaluate(Given.Rated("3A=1C")).Label.Should().Be("1.7 COE");

    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Given.Rated("2A=1")).Should().Contain("T4-2-OUTPATIENT");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Given.Rated("2A=1", "5A=A")).Should().NotContain("T4-2-OUTPATIENT");
}
