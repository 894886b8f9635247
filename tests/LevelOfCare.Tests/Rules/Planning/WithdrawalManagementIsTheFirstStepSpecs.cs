using LevelOfCare.Tests.Rules.Transitions;

namespace LevelOfCare.Tests.Rules.Planning;

public sealed class WithdrawalManagementIsTheFirstStepSpecs
{
    [Fact]
    public void Needs_detox_wants_IOP() => Moving.Third(null, "D1=3", "D5=2").Plan().Should().Be("3.7-WM, 2.1, 1");

    [Fact]
    public void It_says_what_must_be_true_to_move_on() => PlacementEngine.Default.Evaluate(Moving.Third(null, "D1=3", "D5=2")).Plan!.Value[0].Until.Should().Contain("D1 at 1 or less");

    [Fact]
    public void With_nothing_indicated_it_is_all() => Moving.Third(null, "D1=3").With(facts => facts with { SubstanceUseDisorder = SubstanceUseDisorder.NotMet }).Plan().Should().Be("3.7-WM");
}
