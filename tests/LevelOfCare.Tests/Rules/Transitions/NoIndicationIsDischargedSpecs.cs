namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class NoIndicationIsDischargedSpecs
{
    [Fact]
    public void From_any_level() => Well("2.5").Listing().Move().Should().Be("discharge 2.5 to null");

    [Fact]
    public void Not_where_opioid_treatment_goes_on() => Well("1").Listing("OTP").Move().Should().Be("stepDown 1 to none");

    [Fact]
    public void There_is_nothing_left_to_plan_or_review() => PlacementEngine.Default.Evaluate(Well("1").Listing()).Should().Match<PlacementDecision>(decision => decision.Plan == null && decision.Review == null);

    private static PlacementCase Well(string level) => Moving.Third(level).With(facts => facts with { SubstanceUseDisorder = SubstanceUseDisorder.NotMet });
}
