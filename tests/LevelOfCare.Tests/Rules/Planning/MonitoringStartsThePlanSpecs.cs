using LevelOfCare.Tests.Rules.Transitions;

namespace LevelOfCare.Tests.Rules.Planning;

public sealed class MonitoringStartsThePlanSpecs
{
    [Fact]
    public void After_a_step_down() => Moving.Fourth("1.5").Progressing(Progress.GoalsMet, Remission.Sustained).Plan().Should().Be("1.0");

    [Fact]
    public void It_is_reviewed_after_90_days() => Moving.Fourth("1.0").Progressing(Progress.Progressing, Remission.Sustained).ReviewDays().Should().Be(90);
}
