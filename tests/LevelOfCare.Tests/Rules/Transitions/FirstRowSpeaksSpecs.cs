namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class FirstRowSpeaksSpecs
{
    [Fact]
    public void Withdrawal_is_asked_before_the_rank() => Moving.Third("2.1", "D1=2", "D5=4").Move().Should().Be("withdrawalFirst 2.1 to 2-WM");

    [Fact]
    public void Both_parts_of_a_row_speak() => Moving.Third("4", "D1=3", "D5=2").Progressing(Progress.Worsening).Because().Should().HaveCount(2);

    [Fact]
    public void An_undetermined_case_has_no_transition() => PlacementEngine.Default.Evaluate(Given.RatedOnly("4A=B") with { Current = new() { Level = "2.5" } }).Transition.Should().BeNull();

    [Fact]
    public void A_case_out_of_scope_has_none() => Moving.Fourth("2.5", "4A=B").With(facts => facts with { SubstanceUseDisorder = SubstanceUseDisorder.NotMet }).Move().Should().Be("null");
}
