namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class ResidentialLevelsAnswerTheHousingNeedSpecs
{
    [Fact]
    public void RR_is_answered_by_a_residence() =>
        PlacementEngine.Default.Evaluate(Given.Rated("5B=A", "5C=A", "4A=D")).Label.Should().Be("3.1");

    [Fact]
    public void And_by_a_hospital() =>
        PlacementEngine.Default.Evaluate(Given.Rated("5B=A", "1A=4")).Label.Should().Be("4");

    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Given.Rated("5A=D")).Should().Contain("T4-6-ANSWERED");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Given.Rated("5A=B")).Should().NotContain("T4-6-ANSWERED");
}
