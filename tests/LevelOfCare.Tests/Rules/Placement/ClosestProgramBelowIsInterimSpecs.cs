namespace LevelOfCare.Tests.Rules.Placement;

public sealed class ClosestProgramBelowIsInterimSpecs
{
    [Fact]
    public void The_highest_below_that_accepts_is_named() => Chosen.Of(
        Given.Rated("4A=C"), Offered.At("1.5", "low"), Offered.At("2.1", "near") with { DistanceKm = 3 }, Offered.At("2.1", "far"), Offered.At("2.1", "closed") with { Accepting = false, DistanceKm = 1 })
        .Should().Be("nothing at nothing, gap 2.5-nothing, interim near ()");

    [Fact]
    public void It_says_until_when() => PlacementEngine.Default.Evaluate(Given.Rated("4A=C").Choosing(Offered.At("2.1"))).Placement!.Interim!.Until.Should().StartWith("Until a program at 2.5 is open");
}
