using LevelOfCare.Tests.Rules.Transitions;

namespace LevelOfCare.Tests.Rules.Planning;

public sealed class IndicatedLevelStartsThePlanSpecs
{
    [Fact]
    public void In_the_fourth_edition() => Moving.Fourth(null, "1B=2").Plan().Should().Be("2.7, 2.1, 1.5, 1.0");

    [Fact]
    public void Early_intervention_is_all_there_is() => Moving.Third(null, "D5=1").With(facts => facts with { SubstanceUseDisorder = SubstanceUseDisorder.NotMet }).Plan().Should().Be("0.5");

    [Fact]
    public void Undetermined_has_no_plan() => Moving.PlanOf(PlacementEngine.Default.Evaluate(Given.RatedOnly("4A=B"))).Should().Be("null");
}
