using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.BothConditions;

public sealed class MentalHealthNeedStandsBesideNoTreatmentSpecs
{
    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Third(Intensive, SubstanceUseDisorder.NotMet, 0, 0, 0, 0, 0, 0)).Should().Contain("BOTH-MENTAL-HEALTH-ONLY");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Third(Intensive, SubstanceUseDisorder.Met, 0, 0, 0, 0, 0, 0)).Should().NotContain("BOTH-MENTAL-HEALTH-ONLY");

    [Fact]
    public void The_level_is_of_the_mental_health_track() =>
        Label(Third(Intensive, SubstanceUseDisorder.NotMet, 0, 0, 0, 0, 0, 0)).Should().Be("MH-IOP");
}
