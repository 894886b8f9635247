namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class ProbableDisorderIsConfirmedSpecs
{
    [Fact]
    public void It_is_decided_as_if_met_and_provisional()
    {
        var decision = PlacementEngine.Default.Evaluate(Given.Rated("4A=B") with { Facts = new() { SubstanceUseDisorder = SubstanceUseDisorder.Probable } });

        decision.Label.Should().Be("2.1");
        decision.Provisional.Should().BeTrue();
        decision.Actions.Should().ContainSingle(action => action.Code == "CONFIRM-DIAGNOSIS");
    }
}
