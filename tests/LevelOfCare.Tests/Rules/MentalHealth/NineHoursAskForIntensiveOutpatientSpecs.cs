using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class NineHoursAskForIntensiveOutpatientSpecs
{
    [Fact]
    public void From_nine_hours_on_unmet_conditions_of_it_are_named() =>
        Notes(Alone(Intensive with { HoursNeeded = 9, CanParticipate = false })).Should().Contain("IOP-CAN-PARTICIPATE");

    [Fact]
    public void Below_nothing_is_said_of_it() =>
        Notes(Alone(Intensive with { HoursNeeded = 8.98, CanParticipate = false })).Should().NotContain("IOP-CAN-PARTICIPATE");
}
