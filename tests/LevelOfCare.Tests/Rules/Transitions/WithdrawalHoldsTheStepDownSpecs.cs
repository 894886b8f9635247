namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class WithdrawalHoldsTheStepDownSpecs
{
    [Fact]
    public void Step_down_from_inpatient_held_while_withdrawal_is_above_what_the_target_can_take_on() => Moving.Third("4", "D1=3", "D5=2").Move().Should().Be("continue 4 to 4");

    [Fact]
    public void It_says_what_it_waits_for() => Moving.Third("4", "D1=3", "D5=2").Because().Should().ContainSingle().Which.Should().Contain("3.7-WM").And.Contain("2.1");

    [Fact]
    public void One_WM_alone_never_holds() => Moving.Third("4", "D1=1", "D5=2").Move().Should().Be("stepDown 4 to 2.1");

    [Fact]
    public void A_target_that_takes_it_on_does_not_hold() => Moving.Third("4", "D1=3").With(facts => facts with { Nursing24Hour = true }).Move().Should().Be("stepDown 4 to 3.7");
}
