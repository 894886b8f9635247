using LevelOfCare.Tests.Rules.Transitions;

namespace LevelOfCare.Tests.Rules.Planning;

public sealed class UsualWayDownFollowsSpecs
{
    [Fact]
    public void From_the_hospital() => Moving.Fourth(null, "1A=4").Plan().Should().Be("4, 2.5, 2.1, 1.5, 1.0");

    [Fact]
    public void From_residential_care() => Moving.Third(null, "D5=4").Plan().Should().Be("3.1, 2.5, 2.1, 1");

    [Fact]
    public void From_1_7() => Moving.Fourth(null, "2A=1").Plan().Should().Be("1.7, 1.0");
}
