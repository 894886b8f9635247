namespace LevelOfCare.Tests.Rules.FourthEdition;

public sealed class RatingAsksForRecoveryResidenceSpecs
{
    [Fact]
    public void An_unsafe_environment_asks_for_a_recovery_residence() =>
        PlacementEngine.Default.Evaluate(Given.Rated("5B=A")).Label.Should().Be("1.5 + RR");

    [Fact]
    public void So_does_a_lack_of_support() =>
        PlacementEngine.Default.Evaluate(Given.Rated("5C=A")).Label.Should().Be("1.5 + RR");

    [Fact]
    public void No_support_at_all_asks_for_a_residence_instead() =>
        PlacementEngine.Default.Evaluate(Given.Rated("5C=B")).Label.Should().Be("3.1");
}
