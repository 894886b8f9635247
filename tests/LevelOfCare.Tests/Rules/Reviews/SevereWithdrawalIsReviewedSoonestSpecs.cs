using LevelOfCare.Tests.Rules.Transitions;

namespace LevelOfCare.Tests.Rules.Reviews;

public sealed class SevereWithdrawalIsReviewedSoonestSpecs
{
    [Fact]
    public void From_2_WM_up() => Moving.Third(null, "D1=2").ReviewDays().Should().Be(1);

    [Fact]
    public void It_says_why() => PlacementEngine.Default.Evaluate(Moving.Third(null, "D1=3")).Review!.Basis.Should().Contain("3.7-WM");

    [Fact]
    public void Where_it_may_be_needed_too() => Unknown.Review!.Due.Should().Be(new(2026, 11, 21));

    /// <summary>Whether withdrawal needs 2-WM or more depends on a pregnancy that nobody has asked about.</summary>
    private static PlacementDecision Unknown => PlacementEngine.Default.Evaluate(Moving.Third(null, "D1=1").With(facts => facts with { Pregnant = null }));
}
