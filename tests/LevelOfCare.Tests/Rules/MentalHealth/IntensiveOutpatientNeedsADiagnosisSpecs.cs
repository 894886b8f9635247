using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class IntensiveOutpatientNeedsADiagnosisSpecs
{
    [Fact]
    public void It_is_named_where_there_is_none_at_all() =>
        Notes(Alone(Intensive with { MentalHealthDiagnosis = false })).Should().Contain("IOP-DIAGNOSIS");

    [Fact]
    public void A_substance_use_disorder_is_enough() =>
        Label(Alone(Intensive with { MentalHealthDiagnosis = false }, SubstanceUseDisorder.Met)).Should().Be("MH-IOP");

    [Fact]
    public void It_is_silent_with_a_mental_health_diagnosis() =>
        Notes(Alone(Intensive)).Should().NotContain("IOP-DIAGNOSIS");
}
