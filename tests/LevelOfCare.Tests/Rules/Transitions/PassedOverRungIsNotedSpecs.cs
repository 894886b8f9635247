namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class PassedOverRungIsNotedSpecs
{
    [Fact]
    public void From_residential_to_IOP() => Moving.Fourth("3.5", "4A=B").Notes().Should().Equal("SKIPS-LEVELS");

    [Fact]
    public void Not_to_the_next_rung() => Moving.Fourth("3.5", "4A=C").Notes().Should().BeEmpty();

    [Fact]
    public void Not_from_1_7_to_monitoring() => Moving.Fourth("1.7").Progressing(Progress.GoalsMet, Remission.Sustained).Notes().Should().BeEmpty();
}
