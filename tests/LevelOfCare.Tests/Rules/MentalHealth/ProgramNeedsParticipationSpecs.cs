using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class ProgramNeedsParticipationSpecs
{
    [Fact]
    public void It_is_named_for_both_benefits_where_it_is_not_met() =>
        Notes(Alone(Suited with { CanParticipate = false })).Should().Contain(["PHP-CAN-PARTICIPATE", "IOP-CAN-PARTICIPATE"]);

    [Fact]
    public void It_is_silent_where_it_is_met() =>
        Notes(Alone(Suited)).Should().NotContain(["PHP-CAN-PARTICIPATE", "IOP-CAN-PARTICIPATE"]);

    [Fact]
    public void Neither_benefit_is_given() =>
        Label(Alone(Suited with { CanParticipate = false })).Should().NotBe("MH-PHP").And.NotBe("MH-IOP");
}
