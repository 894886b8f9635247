using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class InpatientNeedAsksForPartialHospitalizationSpecs
{
    [Fact]
    public void With_an_inpatient_need_unmet_conditions_of_it_are_named_at_any_hours() =>
        Notes(Alone(Suited with { HoursNeeded = 2, CanParticipate = false })).Should().Contain("PHP-CAN-PARTICIPATE").And.NotContain("IOP-CAN-PARTICIPATE");

    [Fact]
    public void Without_one_nothing_is_said_of_it() =>
        Notes(Alone(Outpatient with { CanParticipate = false })).Should().NotContain("PHP-CAN-PARTICIPATE");
}
