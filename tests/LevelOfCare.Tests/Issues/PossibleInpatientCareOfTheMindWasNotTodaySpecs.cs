namespace LevelOfCare.Tests.Issues;

/// <summary>Somebody who may need psychiatric inpatient care, danger not ruled out, was told to ask for help within the next few days.</summary>
public sealed class PossibleInpatientCareOfTheMindWasNotTodaySpecs
{
    private static string HowSoon(PlacementCase patientCase) => PlacementEngine.Default.Evaluate(patientCase).ForPublic().HowSoon!;

    [Fact]
    public void Nothing_known_of_a_mental_health_need_is_asked_about_today() => HowSoon(GivenMental.Alone(new(), null)).Should().Contain("today");

    [Fact]
    public void Danger_that_is_not_ruled_out_is_asked_about_today() => HowSoon(GivenMental.Alone(GivenMental.Outpatient with { DangerToSelfOrOthers = null })).Should().Contain("today");

    [Fact]
    public void Beside_ratings_too() => HowSoon(GivenMental.Both(GivenMental.Intensive with { Needs24HourCare = null })).Should().Contain("today");

    [Fact]
    public void Where_inpatient_care_is_ruled_out_the_next_days_will_do() => HowSoon(GivenMental.Alone(GivenMental.Intensive with { HoursNeeded = null })).Should().Contain("few days");
}
