namespace LevelOfCare.Tests.Rules.Placement;

public sealed class LaterProgramIsNotChosenSpecs
{
    [Fact]
    public void It_says_which_comes_first() => Chosen.WhyNot("b", Given.Rated("4A=B"), Offered.At("2.1", "b"), Offered.At("2.1", "a")).Should().Contain("a is at the same level and comes first");
}
