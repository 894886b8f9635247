using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class ProbableDisorderAloneIsConfirmedSpecs
{
    [Fact]
    public void A_probable_disorder_is_confirmed() =>
        Actions(Alone(Intensive with { MentalHealthDiagnosis = false }, SubstanceUseDisorder.Probable)).Should().Equal("CONFIRM-DIAGNOSIS substanceUseDisorder");

    [Fact]
    public void With_a_mental_health_diagnosis_nothing_depends_on_it() =>
        Actions(Alone(Intensive, SubstanceUseDisorder.Probable)).Should().BeEmpty();
}
