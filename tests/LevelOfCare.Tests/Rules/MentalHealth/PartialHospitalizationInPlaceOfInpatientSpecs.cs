using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class PartialHospitalizationInPlaceOfInpatientSpecs
{
    [Fact]
    public void It_is_cited_where_it_speaks() =>
        Derived.Rules(Alone(Suited)).Should().Contain("MH-25");

    [Fact]
    public void It_is_not_cited_where_it_does_not() =>
        Derived.Rules(Alone(Suited with { HoursNeeded = 19.99 })).Should().NotContain("MH-25");

    [Fact]
    public void Both_reasons_drive_it() =>
        PlacementEngine.Default.Evaluate(Alone(Suited)).Drivers.Where(driver => driver.Rule == "MH-25").Select(driver => driver.About).Should().Equal("hoursNeeded", "wouldOtherwiseNeedInpatient");
}
