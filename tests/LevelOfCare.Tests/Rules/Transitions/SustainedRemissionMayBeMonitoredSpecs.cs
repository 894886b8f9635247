namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class SustainedRemissionMayBeMonitoredSpecs
{
    [Fact]
    public void Early_remission_is_not_enough() => Moving.Fourth("1.5").Progressing(Progress.GoalsMet, Remission.Early).Move().Should().Be("continue 1.5 to 1.5");

    [Fact]
    public void Goals_that_are_not_met_hold() => Moving.Fourth("1.5").Progressing(Progress.Progressing, Remission.Sustained).Move().Should().Be("continue 1.5 to 1.5");

    [Fact]
    public void Something_left_to_evaluate_holds() => Moving.Fourth("1.5", "1C=EVAL").Progressing(Progress.GoalsMet, Remission.Sustained).Move().Should().Be("continue 1.5 to 1.5");

    [Fact]
    public void Anything_added_to_1_5_holds() => Moving.Fourth("1.5", "3A=1A").Progressing(Progress.GoalsMet, Remission.Sustained).Move().Should().Be("continue 1.5 to 1.5");
}
