namespace LevelOfCare.Tests.Rules.Placement;

public sealed class WithdrawalProgramIsAStepOfItsOwnSpecs
{
    [Fact]
    public void It_is_not_offered_as_the_level_of_treatment()
    {
        Chosen.Of(Offered.Third(0, 0, 0, 0, 2, 0), Offered.At("3.7-WM", "detox"), Offered.At("2.5")).Should().StartWith("p at 2.5");
        Chosen.WhyNot("detox", Offered.Third(0, 0, 0, 0, 2, 0), Offered.At("3.7-WM", "detox")).Should().Contain("a step of its own");
    }
}
