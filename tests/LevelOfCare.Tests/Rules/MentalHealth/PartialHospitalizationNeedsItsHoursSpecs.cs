using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class PartialHospitalizationNeedsItsHoursSpecs
{
    [Fact]
    public void Too_few_hours_are_named() =>
        Notes(Alone(Suited with { HoursNeeded = 19.5 })).Should().Contain("PHP-HOURS");

    [Fact]
    public void Twenty_are_enough() =>
        Notes(Alone(Suited with { HoursNeeded = 20 })).Should().NotContain("PHP-HOURS");

    [Fact]
    public void Without_an_inpatient_need_nothing_is_said() =>
        Notes(Alone(Intensive)).Should().NotContain("PHP-HOURS");
}
