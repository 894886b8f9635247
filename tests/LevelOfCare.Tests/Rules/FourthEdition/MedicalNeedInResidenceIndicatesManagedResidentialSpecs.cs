namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class MedicalNeedInResidenceIndicatesManagedResidentialSpecs
{
    [Fact]
    public void A_low_medical_need_in_a_residence_gives_3_7() =>
        PlacementEngine.Default.Evaluate(Given.Rated("1B=1", "4A=D")).Label.Should().Be("3.7");

    [Fact]
    public void So_does_3_7_alone() =>
        PlacementEngine.Default.Evaluate(Given.Rated("1C=C")).Label.Should().Be("3.7");

    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Given.Rated("2A=1", "5C=B")).Should().Contain("T4-2-RESIDENTIAL");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Given.Rated("2A=1", "4A=C")).Should().NotContain("T4-2-RESIDENTIAL");
}
