namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class ProgressThatContradictsIsNotedSpecs
{
    [Fact]
    public void Where_ratings_ask_for_less() => Moving.Fourth("2.5", "4A=B").Progressing(Progress.Worsening).Notes().Should().Equal("PROGRESS-CONTRADICTS-RATINGS");

    [Fact]
    public void Beside_withdrawal_that_holds() => Moving.Third("4", "D1=3", "D5=2").Progressing(Progress.Worsening).Notes().Should().Equal("PROGRESS-CONTRADICTS-RATINGS", "WITHDRAWAL-HOLDS-STEP-DOWN");
}
