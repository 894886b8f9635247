namespace LevelOfCare.Tests.Rules.Placement;

public sealed class LowerProgramIsNotChosenSpecs
{
    [Fact]
    public void It_says_that_it_is_below() => Chosen.WhyNot("p", Given.Rated("4A=B"), Offered.At("1.5")).Should().Be("Not chosen: 1.5 ranks below 2.1, which is indicated.");
}
