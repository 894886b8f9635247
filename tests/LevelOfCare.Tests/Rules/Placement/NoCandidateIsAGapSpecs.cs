namespace LevelOfCare.Tests.Rules.Placement;

public sealed class NoCandidateIsAGapSpecs
{
    [Fact]
    public void Nothing_is_given_below_the_floor() =>
        Chosen.Of(Given.Rated("2A=3A"), Offered.At("2.7")).Should().Be("nothing at nothing, gap 3.7-nothing, interim p (BELOW-SAFETY-FLOOR SUPERVISION-24H-MISSING)");

    [Fact]
    public void Without_programs_there_is_no_choice() => PlacementEngine.Default.Evaluate(Given.Rated("4A=B")).Placement.Should().BeNull();

    [Fact]
    public void Undetermined_there_is_no_choice() => PlacementEngine.Default.Evaluate(Given.RatedOnly("4A=B").Choosing(Offered.At("2.1"))).Placement.Should().BeNull();
}
