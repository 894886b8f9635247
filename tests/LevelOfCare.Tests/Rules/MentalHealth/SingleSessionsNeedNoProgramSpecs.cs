using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class SingleSessionsNeedNoProgramSpecs
{
    [Fact]
    public void It_is_named_for_both_benefits_where_it_is_not_met() =>
        Notes(Alone(Suited with { BenefitsFromCoordinatedProgram = false })).Should().Contain(["PHP-COORDINATED-PROGRAM", "IOP-COORDINATED-PROGRAM"]);

    [Fact]
    public void It_is_silent_where_it_is_met() =>
        Notes(Alone(Suited)).Should().NotContain(["PHP-COORDINATED-PROGRAM", "IOP-COORDINATED-PROGRAM"]);

    [Fact]
    public void Neither_benefit_is_given() =>
        Label(Alone(Suited with { BenefitsFromCoordinatedProgram = false })).Should().NotBe("MH-PHP").And.NotBe("MH-IOP");
}
