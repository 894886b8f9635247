namespace LevelOfCare.Tests.Rules.Constraints.Person;

public sealed class SessionsKeepThePersonsTimesFreeSpecs
{
    private static PlacementCase Busy(string from, string to, params ProgramOffer[] programs) => Given.Rated("4A=B").Choosing(programs) with
    {
        Preferences = new() { Busy = [new() { Day = Weekday.Mon, From = TimeOnly.Parse(from, null), To = TimeOnly.Parse(to, null), Why = BusyReason.Care }] },
    };

    [Theory]
    [InlineData("07:00", "08:00", false)]
    [InlineData("07:00", "08:01", true)]
    [InlineData("10:59", "12:00", true)]
    [InlineData("11:00", "12:00", false)]
    public void Touching_is_no_conflict(string from, string to, bool conflicts) =>
        Busy(from, to, Offered.At("2.1")).Found().Contains("warning SCHEDULE-CONFLICT (p)").Should().Be(conflicts);

    [Fact]
    public void The_programs_that_keep_the_times_free_are_named()
    {
        var evening = Offered.At("2.1", "evening") with { Week = [.. Offered.WeekOf(540).Select(session => session with { From = new(17, 0), To = new(20, 0) })] };
        var decision = PlacementEngine.Default.Evaluate(Busy("08:00", "15:00", Offered.At("2.1", "day"), evening, Offered.At("2.1", "closed") with { Accepting = false }));

        decision.Constraints.Should().ContainSingle(found => found.Code == "SCHEDULE-CONFLICT" && found.About == "day").Which.Message.Should().Contain("Mon 08:00-11:00 (care)").And.Contain("free: evening.");
        decision.Placement!.Program.Should().Be("evening");
    }
}
