using LevelOfCare.Tests.Rules.Transitions;

namespace LevelOfCare.Tests.Rules.Planning;

public sealed class HeldPersonStaysUntilRatingsAndProgressAgreeSpecs
{
    [Fact]
    public void The_current_level_comes_first() => Moving.Fourth("2.5", "4A=B").Progressing(Progress.Worsening).Plan().Should().Be("2.5, 2.1, 1.5, 1.0");

    [Fact]
    public void After_withdrawal_management() => Moving.Third("4", "D1=3", "D5=2").Progressing(Progress.Worsening).Plan().Should().Be("3.7-WM, 4, 2.1, 1");

    [Fact]
    public void The_review_is_due_by_it() => Moving.Fourth("2.5", "4A=A").Progressing(Progress.Worsening).ReviewDays().Should().Be(30);
}
