namespace LevelOfCare.Tests.Rules.Constraints.Person;

public sealed class PlacementBelowTheFloorIsNotSafeSpecs
{
    [Fact]
    public void A_program_below_the_floor_is_a_violation_whatever_the_reason() =>
        Given.Rated("2A=3A").Choosing(Offered.At("2.7")).Selecting("2.7", "p", SelectionReason.PatientRefuses).Found()
            .Should().Contain("violation BELOW-SAFETY-FLOOR (p)").And.Contain("note REFUSAL-RECORDED (p)");

    [Fact]
    public void A_level_selected_without_a_program_is_held_against_the_floor_too() =>
        Given.Rated("2A=3A").Selecting("2.7", null, SelectionReason.PatientPreference).Found().Should().Contain("violation BELOW-SAFETY-FLOOR (selected)");

    [Fact]
    public void Function_and_environment_set_no_floor() => Given.Rated("5A=D").Choosing(Offered.At("2.1")).Found().Should().NotContain(found => found.Contains("FLOOR"));

    [Fact]
    public void Imminent_danger_sets_a_floor_in_the_third_edition()
    {
        var danger = Offered.Third(0, 0, 0, 0, 0, 0);

        (danger with { Facts = danger.Facts with { ImminentDanger = true } }).Choosing(Offered.At("2.5")).Found().Should().Contain("violation BELOW-SAFETY-FLOOR (p)");
    }
}
