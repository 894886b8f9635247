namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class UnevaluatedSubdimensionIsEvaluatedFirstSpecs
{
    [Theory]
    [InlineData("1B")]
    [InlineData("1C")]
    public void The_decision_is_provisional_with_an_action_and_no_minimum(string key)
    {
        var decision = PlacementEngine.Default.Evaluate(Given.Rated($"{key}=EVAL"));

        decision.Provisional.Should().BeTrue();
        decision.Label.Should().Be("1.5");
        decision.Actions.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "EVAL", About = key });
    }

    [Fact]
    public void A_key_that_is_not_rated_is_no_reason_for_the_action() =>
        PlacementEngine.Default.Evaluate(Given.RatedOnly("1A=0")).Actions.Should().BeEmpty();
}
