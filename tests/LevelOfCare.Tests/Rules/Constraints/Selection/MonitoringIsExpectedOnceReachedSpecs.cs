namespace LevelOfCare.Tests.Rules.Constraints.Selection;

public sealed class MonitoringIsExpectedOnceReachedSpecs
{
    private static PlacementCase Remission(Remission remission, Progress progress, string current, params string[] ratings) => Given.Rated(ratings).Selecting("1.0") with
    {
        Current = new() { Level = current, Progress = progress, Remission = remission },
    };

    [Fact]
    public void Who_is_in_monitoring_with_remission_sustained_may_stay() =>
        (Given.Rated().Selecting("1.0") with { Current = new() { Level = "1.0", Remission = LevelOfCare.Remission.Sustained } }).Found().Should().NotContain(found => found.Contains("selected"));

    [Fact]
    public void With_goals_met_and_remission_sustained_monitoring_may_be_selected() =>
        Remission(LevelOfCare.Remission.Sustained, Progress.GoalsMet, "1.5").Found().Should().NotContain(found => found.Contains("selected"));

    [Fact]
    public void Without_either_it_is_below_what_is_indicated()
    {
        Remission(LevelOfCare.Remission.Early, Progress.GoalsMet, "1.5").Found().Should().Contain("violation BELOW-INDICATED (selected)");
        Remission(LevelOfCare.Remission.Sustained, Progress.Progressing, "1.5").Found().Should().Contain("violation BELOW-INDICATED (selected)");
        Remission(LevelOfCare.Remission.Sustained, Progress.GoalsMet, "2.1").Found().Should().Contain("violation BELOW-INDICATED (selected)");
        Remission(LevelOfCare.Remission.Sustained, Progress.GoalsMet, "1.5", "1B=EVAL").Found().Should().Contain("violation BELOW-INDICATED (selected)");
    }
}
