using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.BothConditions;

public sealed class SubstanceUseNeedStandsAloneSpecs
{
    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Third(Outpatient with { MentalHealthDiagnosis = false }, SubstanceUseDisorder.NotMet, 0, 0, 0, 0, 0, 0)).Should().Contain("BOTH-SUBSTANCE-USE-ALONE");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Third(Outpatient, SubstanceUseDisorder.NotMet, 0, 0, 0, 0, 0, 0)).Should().NotContain("BOTH-SUBSTANCE-USE-ALONE");

    [Fact]
    public void The_level_is_what_it_is_without_a_mental_health_part() =>
        Label(Third(Outpatient with { MentalHealthDiagnosis = false }, SubstanceUseDisorder.NotMet, 0, 0, 0, 0, 0, 0)).Should().Be(Label(Third(null, SubstanceUseDisorder.NotMet, 0, 0, 0, 0, 0, 0)));
}
