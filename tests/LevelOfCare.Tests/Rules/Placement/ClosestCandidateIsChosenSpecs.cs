namespace LevelOfCare.Tests.Rules.Placement;

public sealed class ClosestCandidateIsChosenSpecs
{
    [Fact]
    public void Ties_go_by_distance_then_schedule_then_language_then_id()
    {
        var wishes = Given.Rated("4A=B") with
        {
            Preferences = new() { Language = "es", Busy = [new() { Day = Weekday.Mon, From = new(8, 0), To = new(9, 0), Why = BusyReason.Work }] },
        };
        var busy = Offered.At("2.1", "a-busy");
        var free = busy with { Id = "b-free", Week = [.. busy.Week!.Value.Select(session => session with { From = new(12, 0), To = new(15, 0) })] };
        var spanish = free with { Id = "c-spanish", Languages = ["es"] };
        var near = busy with { Id = "d-near", DistanceKm = 1 };

        Chosen.Of(wishes, busy, free, spanish, near).Should().StartWith("d-near");
        Chosen.Of(wishes, busy, free, spanish).Should().StartWith("c-spanish");
        Chosen.Of(wishes, busy, free).Should().StartWith("b-free");
        Chosen.Of(wishes, busy, busy with { Id = "a" }).Should().StartWith("a at");
    }

    [Fact]
    public void A_program_at_the_level_comes_before_a_nearer_one_above() =>
        Chosen.Of(Given.Rated("4A=B"), Offered.At("2.1", "level") with { DistanceKm = 90 }, Offered.At("2.5", "above") with { DistanceKm = 1 }).Should().Be("level at 2.1");
}
