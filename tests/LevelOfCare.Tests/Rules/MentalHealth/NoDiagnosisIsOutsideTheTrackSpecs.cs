using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class NoDiagnosisIsOutsideTheTrackSpecs
{
    [Fact]
    public void Without_any_diagnosis_the_case_is_out_of_scope() =>
        PlacementEngine.Default.Evaluate(Alone(Suited with { MentalHealthDiagnosis = false })).Status.Should().Be(DecisionStatus.OutOfScope);

    [Fact]
    public void A_disorder_that_is_not_stated_is_unknown_and_asked_for() =>
        PlacementEngine.Default.Evaluate(Alone(Intensive with { MentalHealthDiagnosis = false }, null)).Missing.Select(fact => fact.Fact).Should().Equal("substanceUseDisorder");

    [Fact]
    public void With_a_mental_health_diagnosis_nobody_asks_for_the_disorder() =>
        Label(Alone(Intensive, null)).Should().Be("MH-IOP");
}
