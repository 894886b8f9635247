using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class HighestMentalHealthRequirementIsTheNeedSpecs
{
    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Alone(Suited)).Should().Contain("MH-LEVEL");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Given.Rated("4A=B")).Should().NotContain("MH-LEVEL");

    [Fact]
    public void The_highest_wins() =>
        Label(Alone(Suited with { Needs24HourCare = true })).Should().Be("MH-INPATIENT");
}
