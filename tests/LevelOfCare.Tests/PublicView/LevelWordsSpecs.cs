namespace LevelOfCare.Tests.PublicView;

/// <summary>What looks for levels finds them; a search that finds nothing would prove nothing.</summary>
public sealed class LevelWordsSpecs
{
    [Theory]
    [InlineData("At least 2.1 is needed.")]
    [InlineData("Evaluate at: 4 PSYCH.")]
    [InlineData("detoxify first: 3-WM")]
    [InlineData("medically managed inpatient")]
    [InlineData("Intensive Outpatient")]
    [InlineData("a recovery residence")]
    public void A_level_is_found(string text) => LevelWords.In(text).Should().NotBeEmpty();

    [Fact]
    public void Every_decision_for_clinicians_that_has_a_level_is_found()
    {
        foreach (var patientCase in PublicCases.Examples)
        {
            var decision = PlacementEngine.Default.Evaluate(patientCase);
            if (decision.Status is DecisionStatus.Decided or DecisionStatus.Undetermined)
            {
                LevelWords.InJson(PlacementJson.WriteDecision(decision)).Should().NotBeEmpty(patientCase.Id);
            }
        }
    }
}
