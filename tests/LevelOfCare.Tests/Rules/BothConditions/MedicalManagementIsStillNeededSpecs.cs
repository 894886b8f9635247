using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.BothConditions;

public sealed class MedicalManagementIsStillNeededSpecs
{
    [Fact]
    public void It_is_said_where_the_governing_level_has_none() =>
        Notes(Both(Intensive, "1B=1")).Should().Contain("MEDICAL-MANAGEMENT-STILL-NEEDED");

    [Fact]
    public void A_level_that_has_it_takes_the_place()
    {
        PlacementEngine.Default.Evaluate(Both(Intensive, "1B=1")).Label.Should().Be("2.7 COE");
        PlacementEngine.Default.Evaluate(Both(Suited, "1B=1")).Label.Should().Be("2.7 COE");
    }

    [Fact]
    public void It_is_silent_where_the_level_has_it() =>
        Notes(Both(Inpatient, "1B=1")).Should().NotContain("MEDICAL-MANAGEMENT-STILL-NEEDED");

    [Fact]
    public void It_is_silent_without_a_medical_need() =>
        Notes(Both(Suited, "4A=B")).Should().NotContain("MEDICAL-MANAGEMENT-STILL-NEEDED");
}
