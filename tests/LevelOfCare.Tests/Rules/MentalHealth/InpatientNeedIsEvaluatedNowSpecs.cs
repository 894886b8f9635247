using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class InpatientNeedIsEvaluatedNowSpecs
{
    [Fact]
    public void Inpatient_care_is_to_be_evaluated_now() =>
        Actions(Alone(Inpatient)).Should().Equal("EVALUATE-NOW needs24HourCare", "EVALUATE-NOW wouldOtherwiseNeedInpatient");

    [Fact]
    public void That_makes_the_answer_provisional() =>
        PlacementEngine.Default.Evaluate(Alone(Inpatient)).Provisional.Should().BeTrue();

    [Fact]
    public void It_is_said_without_a_diagnosis_too() =>
        Actions(Alone(Inpatient with { MentalHealthDiagnosis = false })).Should().Contain("EVALUATE-NOW needs24HourCare");

    [Fact]
    public void A_program_needs_no_such_evaluation() =>
        Actions(Alone(Suited)).Should().BeEmpty();
}
