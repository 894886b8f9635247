namespace LevelOfCare.Tests.Rules.Placement;

public sealed class HigherChoiceIsAGapSpecs
{
    [Fact]
    public void The_next_higher_is_given_and_the_gap_is_counted() =>
        Chosen.Of(Given.Rated("4A=B"), Offered.At("3.5", "far"), Offered.At("2.5", "next"), Offered.At("2.1") with { Accepting = false }).Should().Be("next at 2.5, gap 2.1-2.5");
}
