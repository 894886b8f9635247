namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class CompletedOutpatientCareIsDischargedSpecs
{
    [Fact]
    public void With_goals_met_and_sustained_remission() => Moving.Third("1").Progressing(Progress.GoalsMet, Remission.Sustained).Listing().Move().Should().Be("discharge 1 to null");

    [Fact]
    public void Not_in_early_remission() => Moving.Third("1").Progressing(Progress.GoalsMet, Remission.Early).Listing().Move().Should().Be("continue 1 to 1");

    [Fact]
    public void Not_from_1_WM() => Moving.Third("1-WM").Progressing(Progress.GoalsMet, Remission.Sustained).Listing().Move().Should().Be("continue 1-WM to 1-WM");

    [Fact]
    public void Monitoring_of_the_fourth_edition_counts_as_1() => Moving.Third("1.0").Of(Edition.Fourth).Progressing(Progress.GoalsMet, Remission.Sustained).Listing().Move().Should().Be("discharge 1.0 to null");
}
