namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class HigherIndicationStepsUpSpecs
{
    [Fact]
    public void Outpatient_not_sufficient_becomes_IOP() => Moving.Fourth("1.5", "4A=B").Move().Should().Be("stepUp 1.5 to 2.1");

    [Fact]
    public void IOP_not_sufficient_becomes_PHP() => Moving.Fourth("2.1", "4A=C").Move().Should().Be("stepUp 2.1 to 2.5");

    [Fact]
    public void Even_with_the_goals_met() => Moving.Third("1", "D5=2").Progressing(Progress.GoalsMet, Remission.Sustained).Move().Should().Be("stepUp 1 to 2.1");
}
