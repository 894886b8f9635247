namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class EmergencyComesBeforeThePlacementSpecs
{
    [Fact]
    public void It_is_evaluated_wherever_the_person_is() => (Moving.Fourth("2.1") with { Emergencies = [Emergency.Overdose] }).Move().Should().Be("emergency 2.1 to 4");

    [Fact]
    public void A_psychiatric_one_in_the_psychiatric_hospital() => (Moving.Fourth("2.1") with { Emergencies = [Emergency.SuicideAttempt] }).Move().Should().Be("emergency 2.1 to 4 PSYCH");

    [Fact]
    public void The_third_edition_has_no_such_level() => (Moving.Third("3.7-WM") with { Emergencies = [Emergency.SuicideAttempt] }).Move().Should().Be("emergency 3.7-WM to 4");
}
