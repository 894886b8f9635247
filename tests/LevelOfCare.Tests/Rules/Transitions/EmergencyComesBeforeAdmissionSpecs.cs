namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class EmergencyComesBeforeAdmissionSpecs
{
    [Fact]
    public void It_is_evaluated_first() => (Moving.Fourth(null) with { Emergencies = [Emergency.Overdose] }).Move().Should().Be("emergency nowhere to 4");

    [Fact]
    public void The_level_none_is_nowhere() => (Moving.Third("none") with { Emergencies = [Emergency.Overdose] }).Move().Should().Be("emergency nowhere to 4");

    [Fact]
    public void Nothing_else_is_planned() => PlacementEngine.Default.Evaluate(Moving.Fourth(null) with { Emergencies = [Emergency.Overdose] }).Should().Match<PlacementDecision>(decision => decision.Plan == null && decision.Review == null);
}
