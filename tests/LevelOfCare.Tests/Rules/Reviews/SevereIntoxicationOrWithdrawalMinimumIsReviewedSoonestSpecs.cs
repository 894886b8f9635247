using LevelOfCare.Tests.Rules.Transitions;

namespace LevelOfCare.Tests.Rules.Reviews;

public sealed class SevereIntoxicationOrWithdrawalMinimumIsReviewedSoonestSpecs
{
    [Fact]
    public void An_1A_minimum_of_2_7_or_more() => Moving.Fourth(null, "1A=2").ReviewDays().Should().Be(1);

    [Fact]
    public void A_1B_minimum_of_2_7_or_more() => Moving.Fourth(null, "1B=3A").ReviewDays().Should().Be(1);

    [Fact]
    public void A_1B_minimum_of_1_7_does_not() => Moving.Fourth(null, "1B=1").ReviewDays().Should().Be(60);

    [Fact]
    public void A_minimum_of_1C_does_not() => Moving.Fourth(null, "1C=B").ReviewDays().Should().Be(30);
}
