using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class PartialHospitalizationNeedsMentalHealthDiagnosisSpecs
{
    [Fact]
    public void A_substance_use_disorder_alone_is_not_enough() =>
        Notes(Alone(Suited with { MentalHealthDiagnosis = false }, SubstanceUseDisorder.Met)).Should().Contain("PHP-DIAGNOSIS").And.NotContain("IOP-DIAGNOSIS");

    [Fact]
    public void Intensive_outpatient_care_is_given_instead() =>
        Label(Alone(Suited with { MentalHealthDiagnosis = false }, SubstanceUseDisorder.Met)).Should().Be("MH-IOP");

    [Fact]
    public void It_is_silent_with_a_diagnosis() =>
        Notes(Alone(Suited)).Should().NotContain("PHP-DIAGNOSIS");
}
