namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class MedicalNeedWithIntensiveOutpatientIndicatesManagedIntensiveSpecs
{
    [Fact]
    public void A_low_medical_need_with_2_1_gives_2_7() =>
        PlacementEngine.Default.Evaluate(Given.Rated("1B=1", "4A=B")).Label.Should().Be("2.7");

    [Fact]
    public void So_does_2_7_alone() =>
        PlacementEngine.Default.Evaluate(Given.Rated("2B=2")).Label.Should().Be("2.7");

    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Given.Rated("1C=B")).Should().Contain("T4-2-INTENSIVE");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Given.Rated("1C=A")).Should().NotContain("T4-2-INTENSIVE");
}
