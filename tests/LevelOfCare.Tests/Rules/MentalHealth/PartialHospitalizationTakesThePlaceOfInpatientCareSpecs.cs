using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class PartialHospitalizationTakesThePlaceOfInpatientCareSpecs
{
    [Fact]
    public void Twenty_hours_without_an_inpatient_need_are_named() =>
        Notes(Alone(Suited with { WouldOtherwiseNeedInpatient = false })).Should().Contain("PHP-INSTEAD-OF-INPATIENT");

    [Fact]
    public void Intensive_outpatient_care_is_given() =>
        Label(Alone(Suited with { WouldOtherwiseNeedInpatient = false })).Should().Be("MH-IOP");

    [Fact]
    public void It_is_silent_with_one() =>
        Notes(Alone(Suited)).Should().NotContain("PHP-INSTEAD-OF-INPATIENT");
}
