using LevelOfCare.Tests.Rules.Transitions;

namespace LevelOfCare.Tests.Rules.Planning;

public sealed class PlannedLevelIsAStepSpecs
{
    [Fact]
    public void A_level_is() => Moving.Fourth(null).Plan().Should().Be("1.5, 1.0");

    [Fact]
    public void None_is_not() => Moving.Third(null).With(facts => facts with { SubstanceUseDisorder = SubstanceUseDisorder.NotMet }).Plan().Should().Be("null");

    [Fact]
    public void The_first_says_until_and_the_others_when() => PlacementEngine.Default.Evaluate(Moving.Fourth(null)).Plan!.Value.Select(step => (step.Step, step.Until is null, step.When is null)).Should().Equal((1, false, true), (2, true, false));
}
