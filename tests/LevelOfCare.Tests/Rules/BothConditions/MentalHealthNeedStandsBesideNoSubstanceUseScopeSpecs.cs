using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.BothConditions;

public sealed class MentalHealthNeedStandsBesideNoSubstanceUseScopeSpecs
{
    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Both(Intensive, "4A=B") with { Facts = new() { SubstanceUseDisorder = SubstanceUseDisorder.NotMet } }).Should().Contain("BOTH-MENTAL-HEALTH-ALONE");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Both(Intensive, "4A=B")).Should().NotContain("BOTH-MENTAL-HEALTH-ALONE");

    [Fact]
    public void The_level_is_of_the_mental_health_track() =>
        Label(Both(Intensive, "4A=B") with { Facts = new() { SubstanceUseDisorder = SubstanceUseDisorder.NotMet } }).Should().Be("MH-IOP");

    [Fact]
    public void A_requirement_of_4_stands_whatever_the_diagnosis() =>
        Label(Both(Intensive, "1A=4") with { Facts = new() { SubstanceUseDisorder = SubstanceUseDisorder.NotMet } }).Should().Be("4");
}
