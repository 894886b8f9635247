namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class HospitalRequirementStandsWithoutDisorderSpecs
{
    [Theory]
    [InlineData("2A=4")]
    [InlineData("3A=4")]
    public void It_is_provisional_and_evaluated_now(string rating)
    {
        var decision = PlacementEngine.Default.Evaluate(Given.Rated(rating) with { Facts = new() { SubstanceUseDisorder = SubstanceUseDisorder.NotMet } });

        decision.Provisional.Should().BeTrue();
        decision.Actions.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "EVALUATE-NOW", About = "substanceUseDisorder" });
    }
}
