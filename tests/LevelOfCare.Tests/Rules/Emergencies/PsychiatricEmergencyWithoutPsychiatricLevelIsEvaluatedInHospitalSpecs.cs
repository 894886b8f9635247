namespace LevelOfCare.Tests.Rules.Emergencies;

public sealed class PsychiatricEmergencyWithoutPsychiatricLevelIsEvaluatedInHospitalSpecs
{
    [Fact]
    public void In_the_third_edition_it_is_evaluated_at_4()
    {
        var patientCase = Given.Rated() with { Edition = Edition.Third, Ratings = new Dictionary<string, RatingValue>(), Emergencies = [Emergency.SelfHarm] };

        PlacementEngine.Default.Evaluate(patientCase).Emergency!.EvaluateAt.Should().Be("4");
    }

    [Fact]
    public void So_it_is_where_the_edition_is_not_known() => PlacementEngine.Default.Signal([Emergency.SelfHarm]).EvaluateAt.Should().Be("4");
}
