namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class WithdrawalThatHoldsIsNotedSpecs
{
    [Fact]
    public void Where_it_holds() => Moving.Third("4", "D1=3", "D5=2").Notes().Should().Equal("WITHDRAWAL-HOLDS-STEP-DOWN");

    [Fact]
    public void Not_where_it_does_not() => Moving.Third("4", "D1=1", "D5=2").Notes().Should().NotContain("WITHDRAWAL-HOLDS-STEP-DOWN");
}
