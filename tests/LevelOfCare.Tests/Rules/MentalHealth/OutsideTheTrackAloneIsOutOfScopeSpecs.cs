using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class OutsideTheTrackAloneIsOutOfScopeSpecs
{
    [Fact]
    public void It_says_why() =>
        PlacementEngine.Default.Evaluate(Alone(Intensive with { MentalHealthDiagnosis = false })).Message.Should().StartWith("There is no mental-health diagnosis");

    [Fact]
    public void With_a_diagnosis_it_is_in_scope() =>
        PlacementEngine.Default.Evaluate(Alone(Intensive)).Message.Should().BeNull();
}
