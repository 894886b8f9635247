using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class CareAroundTheClockRequiresInpatientSpecs
{
    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Alone(Inpatient)).Should().Contain("MH-40a");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Alone(Suited)).Should().NotContain("MH-40a");

    [Fact]
    public void The_level_is_inpatient_to_be_evaluated() =>
        Label(Alone(Inpatient)).Should().Be("MH-INPATIENT");
}
