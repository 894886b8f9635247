namespace LevelOfCare.Tests.Rules.Placement;

public sealed class MoreIntensiveProgramIsNotChosenSpecs
{
    [Fact]
    public void It_says_which_is_closer() => Chosen.WhyNot("php", Given.Rated("4A=B"), Offered.At("2.5", "php"), Offered.At("2.1", "iop")).Should().Contain("more intensive than needed").And.Contain("iop");
}
