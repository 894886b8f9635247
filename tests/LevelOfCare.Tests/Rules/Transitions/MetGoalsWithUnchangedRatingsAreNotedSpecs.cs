namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class MetGoalsWithUnchangedRatingsAreNotedSpecs
{
    [Fact]
    public void At_the_same_level() => Moving.Fourth("2.1", "4A=B").Progressing(Progress.GoalsMet).Notes().Should().Equal("GOALS-MET-RATINGS-UNCHANGED");

    [Fact]
    public void Not_on_a_step_down() => Moving.Fourth("2.1").Progressing(Progress.GoalsMet).Notes().Should().BeEmpty();
}
