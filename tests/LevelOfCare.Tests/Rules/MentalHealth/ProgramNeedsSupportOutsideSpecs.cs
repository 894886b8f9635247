using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class ProgramNeedsSupportOutsideSpecs
{
    [Fact]
    public void It_is_named_for_both_benefits_where_it_is_not_met() =>
        Notes(Alone(Suited with { SupportOutsideProgram = false })).Should().Contain(["PHP-SUPPORT-OUTSIDE", "IOP-SUPPORT-OUTSIDE"]);

    [Fact]
    public void It_is_silent_where_it_is_met() =>
        Notes(Alone(Suited)).Should().NotContain(["PHP-SUPPORT-OUTSIDE", "IOP-SUPPORT-OUTSIDE"]);

    [Fact]
    public void Neither_benefit_is_given() =>
        Label(Alone(Suited with { SupportOutsideProgram = false })).Should().NotBe("MH-PHP").And.NotBe("MH-IOP");
}
