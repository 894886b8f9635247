namespace LevelOfCare.Tests.Rules.Placement;

public sealed class ViolatingProgramIsNotChosenSpecs
{
    [Fact]
    public void It_says_which_violations() => Chosen.WhyNot("p", Given.Rated("2A=3A"), Offered.At("2.1").With("MOUD"))
        .Should().Be("Not chosen: it does not meet BELOW-SAFETY-FLOOR, MEDICAL-MANAGEMENT-MISSING, SUPERVISION-24H-MISSING, COC-MISSING.");
}
