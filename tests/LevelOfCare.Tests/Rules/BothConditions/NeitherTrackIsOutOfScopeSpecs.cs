using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.BothConditions;

public sealed class NeitherTrackIsOutOfScopeSpecs
{
    [Fact]
    public void It_says_why_the_criteria_do_not_apply() =>
        PlacementEngine.Default.Evaluate(Both(Intensive with { MentalHealthDiagnosis = false }, "4A=B") with { Facts = new() { SubstanceUseDisorder = SubstanceUseDisorder.NotMet } }).Should().Match<PlacementDecision>(decision => decision.Status == DecisionStatus.OutOfScope && decision.Message!.Contains("No substance use disorder"));

    [Fact]
    public void With_one_track_it_is_decided() =>
        PlacementEngine.Default.Evaluate(Both(Intensive, "4A=B") with { Facts = new() { SubstanceUseDisorder = SubstanceUseDisorder.NotMet } }).Status.Should().Be(DecisionStatus.Decided);
}
