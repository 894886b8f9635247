using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class DangerIsMoreThanAProgramSpecs
{
    [Fact]
    public void While_danger_is_unknown_the_condition_may_fail() =>
        NotesAbout(Alone(Suited with { DangerToSelfOrOthers = null }), "NOT-YET-KNOWN").Should().Contain("dangerToSelfOrOthers");

    [Fact]
    public void Known_danger_is_an_emergency_and_nothing_else_is_said() =>
        PlacementEngine.Default.Evaluate(Alone(Suited with { DangerToSelfOrOthers = true })).Status.Should().Be(DecisionStatus.Emergency);

    [Fact]
    public void It_is_silent_without_danger() =>
        NotesAbout(Alone(Suited), "NOT-YET-KNOWN").Should().BeEmpty();
}
