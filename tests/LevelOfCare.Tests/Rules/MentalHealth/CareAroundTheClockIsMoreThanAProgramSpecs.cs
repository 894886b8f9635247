using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class CareAroundTheClockIsMoreThanAProgramSpecs
{
    [Fact]
    public void It_is_named_for_both_benefits_where_it_is_not_met() =>
        Notes(Alone(Suited with { Needs24HourCare = true })).Should().Contain(["PHP-NO-24-HOUR-CARE", "IOP-NO-24-HOUR-CARE"]);

    [Fact]
    public void It_is_silent_where_it_is_met() =>
        Notes(Alone(Suited)).Should().NotContain(["PHP-NO-24-HOUR-CARE", "IOP-NO-24-HOUR-CARE"]);

    [Fact]
    public void Neither_benefit_is_given() =>
        Label(Alone(Suited with { Needs24HourCare = true })).Should().NotBe("MH-PHP").And.NotBe("MH-IOP");
}
