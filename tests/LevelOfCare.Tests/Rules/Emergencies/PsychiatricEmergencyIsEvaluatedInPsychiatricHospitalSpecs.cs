namespace LevelOfCare.Tests.Rules.Emergencies;

public sealed class PsychiatricEmergencyIsEvaluatedInPsychiatricHospitalSpecs
{
    [Theory]
    [InlineData(Emergency.SuicideAttempt)]
    [InlineData(Emergency.SelfHarm)]
    [InlineData(Emergency.DangerToSelf)]
    [InlineData(Emergency.DangerToOthers)]
    [InlineData(Emergency.PsychosisOrManiaUnderInfluence)]
    public void It_is_evaluated_at_4_PSYCH(Emergency emergency) =>
        PlacementEngine.Default.Evaluate(Given.Rated() with { Emergencies = [emergency] }).Emergency!.EvaluateAt.Should().Be("4 PSYCH");

    [Fact]
    public void It_stands_above_everything_and_nothing_is_ranked_beside_it()
    {
        var decision = PlacementEngine.Default.Evaluate(Given.Rated("1A=4") with
        {
            Emergencies = [Emergency.SuicideAttempt],
            Population = Population.Adolescent,
            Facts = new() { SubstanceUseDisorder = SubstanceUseDisorder.NotMet },
        });

        decision.Status.Should().Be(DecisionStatus.Emergency);
        decision.Label.Should().BeNull();
        decision.Level.Should().BeNull();
        decision.Possible.Should().BeEmpty();
        decision.Emergency!.Message.Should().Contain("988").And.Contain("local emergency number");
        decision.Derivation.Should().ContainSingle().Which.Rule.Should().Be("E-PSYCHIATRIC");
    }
}
