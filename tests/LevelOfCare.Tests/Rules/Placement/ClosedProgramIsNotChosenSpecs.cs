namespace LevelOfCare.Tests.Rules.Placement;

public sealed class ClosedProgramIsNotChosenSpecs
{
    [Fact]
    public void It_says_that_it_does_not_accept() => Chosen.WhyNot("p", Given.Rated("4A=B"), Offered.At("2.1") with { Accepting = false }).Should().Contain("does not accept");
}
