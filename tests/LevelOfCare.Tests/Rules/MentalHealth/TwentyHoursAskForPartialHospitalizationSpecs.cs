using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class TwentyHoursAskForPartialHospitalizationSpecs
{
    [Fact]
    public void From_twenty_hours_on_unmet_conditions_of_it_are_named() =>
        Notes(Alone(Intensive with { HoursNeeded = 20, CanParticipate = false })).Should().Contain("PHP-CAN-PARTICIPATE");

    [Fact]
    public void Below_nothing_is_said_of_it() =>
        Notes(Alone(Intensive with { HoursNeeded = 19.98, CanParticipate = false })).Should().NotContain("PHP-CAN-PARTICIPATE");
}
