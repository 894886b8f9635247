using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.BothConditions;

public sealed class WithoutCoOccurringCareTheGoverningLevelStandsSpecs
{
    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Both(Intensive with { MentalHealthDiagnosis = false }, "4A=A")).Should().Contain("BOTH-LABEL");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Both(Intensive, "4A=A")).Should().NotContain("BOTH-LABEL");

    [Fact]
    public void The_level_is_not_enhanced() =>
        Label(Both(Intensive with { MentalHealthDiagnosis = false }, "4A=A")).Should().Be("2.1");
}
