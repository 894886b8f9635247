using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class HoursWithConditionsRequireIntensiveOutpatientSpecs
{
    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Alone(Intensive with { HoursNeeded = 9 })).Should().Contain("MH-21");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Alone(Intensive with { HoursNeeded = 8.99 })).Should().NotContain("MH-21");
}
