namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class NoProgressIsReassessedSpecs
{
    [Fact]
    public void At_the_same_level() => Moving.Fourth("2.1", "4A=B").Progressing(Progress.NotProgressing).Notes().Should().Equal("NO-PROGRESS-REASSESS");

    [Fact]
    public void In_monitoring() => Moving.Fourth("1.0").Progressing(Progress.Worsening, Remission.Sustained).Notes().Should().Equal("NO-PROGRESS-REASSESS");

    [Fact]
    public void Not_with_progress() => Moving.Fourth("2.1", "4A=B").Progressing(Progress.Engaged).Notes().Should().BeEmpty();
}
