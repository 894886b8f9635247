namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class MissingProgressHoldsTheStepDownSpecs
{
    [Fact]
    public void Not_progressing_holds() => Moving.Fourth("2.5", "4A=B").Progressing(Progress.NotProgressing).Move().Should().Be("continue 2.5 to 2.5");

    [Fact]
    public void Getting_worse_holds() => Moving.Fourth("2.5", "4A=B").Progressing(Progress.Worsening).Move().Should().Be("continue 2.5 to 2.5");

    [Fact]
    public void Engaged_does_not() => Moving.Fourth("2.5", "4A=B").Progressing(Progress.Engaged).Move().Should().Be("stepDown 2.5 to 2.1");
}
