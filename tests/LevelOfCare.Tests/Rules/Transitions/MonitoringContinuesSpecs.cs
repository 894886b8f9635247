namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class MonitoringContinuesSpecs
{
    [Fact]
    public void While_remission_is_sustained() => Moving.Fourth("1.0").Progressing(Progress.Progressing, Remission.Sustained).Move().Should().Be("continue 1.0 to 1.0");

    [Fact]
    public void Otherwise_outpatient_care_is_a_step_up() => Moving.Fourth("1.0").Progressing(Progress.Progressing, Remission.Early).Move().Should().Be("stepUp 1.0 to 1.5");

    [Fact]
    public void A_rating_that_asks_for_more_is_a_step_up() => Moving.Fourth("1.0", "4A=B").Progressing(Progress.Progressing, Remission.Sustained).Move().Should().Be("stepUp 1.0 to 2.1");
}
