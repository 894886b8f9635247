using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class DangerRequiresInpatientSpecs
{
    [Fact]
    public void While_danger_is_unknown_inpatient_care_is_possible() =>
        PlacementEngine.Default.Evaluate(Alone(Suited with { DangerToSelfOrOthers = null })).Possible.Should().Equal("MH-PHP", "MH-INPATIENT");

    [Fact]
    public void Without_danger_it_is_not() =>
        PlacementEngine.Default.Evaluate(Alone(Suited)).Possible.Should().Equal("MH-PHP");
}
