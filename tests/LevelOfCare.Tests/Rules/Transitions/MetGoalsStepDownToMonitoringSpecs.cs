namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class MetGoalsStepDownToMonitoringSpecs
{
    [Fact]
    public void From_1_5() => Moving.Fourth("1.5").Progressing(Progress.GoalsMet, Remission.Sustained).Move().Should().Be("stepDown 1.5 to 1.0");

    [Fact]
    public void From_1_7() => Moving.Fourth("1.7").Progressing(Progress.GoalsMet, Remission.Sustained).Move().Should().Be("stepDown 1.7 to 1.0");

    [Fact]
    public void From_1_of_the_third_edition() => Moving.Fourth("1").Of(Edition.Third).Progressing(Progress.GoalsMet, Remission.Sustained).Move().Should().Be("stepDown 1 to 1.0");

    [Fact]
    public void Not_without_the_goals_met() => Moving.Fourth("1.5").Progressing(Progress.Progressing, Remission.Sustained).Move().Should().Be("continue 1.5 to 1.5");

    [Fact]
    public void Not_from_2_1() => Moving.Fourth("2.1").Progressing(Progress.GoalsMet, Remission.Sustained).Move().Should().Be("stepDown 2.1 to 1.5");
}
