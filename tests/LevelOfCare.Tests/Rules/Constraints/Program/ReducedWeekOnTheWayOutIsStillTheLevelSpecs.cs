namespace LevelOfCare.Tests.Rules.Constraints.Program;

public sealed class ReducedWeekOnTheWayOutIsStillTheLevelSpecs
{
    private static PlacementCase Leaving(int days, string level = "2.1") => Given.Rated("4A=B").Choosing(Offered.At(level) with { Week = Offered.WeekOf(6 * 60) }) with
    {
        Current = new() { Level = "2.1", TailSince = new DateOnly(2026, 11, 20).AddDays(-days) },
    };

    [Theory]
    [InlineData(0, true)]
    [InlineData(13, true)]
    [InlineData(14, false)]
    public void For_two_weeks_it_is_a_note_and_then_a_violation(int days, bool isTail)
    {
        Leaving(days).Found().Contains("note HOURS-STEP-DOWN-TAIL (p)").Should().Be(isTail);
        Leaving(days).Found().Contains("violation HOURS-BELOW-MINIMUM (p)").Should().Be(!isTail);
    }

    [Fact]
    public void Other_levels_have_no_tail() => Leaving(1, "2.5").Found().Should().Contain("violation HOURS-BELOW-MINIMUM (p)");
}
