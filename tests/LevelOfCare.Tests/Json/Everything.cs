namespace LevelOfCare.Tests.Json;

/// <summary>A valid case with every part that a case can have.</summary>
internal static class Everything
{
    public static PlacementCase Case { get; } = Given.Rated("1B=2") with
    {
        Age = 40,
        AgeNote = "none",
        Facts = new() { ImminentDanger = false, Pregnant = true, SubstanceUseDisorder = SubstanceUseDisorder.Probable },
        Emergencies = [Emergency.Overdose],
        Withdrawal = [new() { Substance = Substance.Alcohol, CiwaAr = 12, ScoredAt = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero), NowComplicated = false }],
        Current = new() { Level = "2.5", AddOns = ["COE"], Since = new(2026, 10, 12), Progress = Progress.Progressing, Remission = Remission.None },
        Previous = [new() { AssessedOn = new(2026, 10, 12), Ratings = new Dictionary<string, RatingValue> { ["1A"] = "2" } }],
        Preferences = new() { MaxDistanceKm = 30, Language = "es", Busy = [new() { Day = Weekday.Mon, From = new(8, 0), To = new(16, 0), Why = BusyReason.Work }] },
        Programs =
        [
            new()
            {
                Id = "riverside-iop",
                Level = "2.1",
                Edition = Edition.Fourth,
                Populations = [Population.Adult],
                Capabilities = ["COC", "2-WM"],
                Accepting = true,
                DistanceKm = 8.5,
                Languages = ["en", "es"],
                Week = [new() { Day = Weekday.Mon, From = new(17, 0), To = new(20, 0), Modality = Modality.Group }],
                Tags = new Dictionary<string, string> { ["network"] = "a" },
            },
        ],
        Coverage = new() { Payer = "example", Authorized = ["2.1", "1.5"] },
        Selected = new() { Level = "2.1", Program = "riverside-iop", Reason = SelectionReason.Employment, Note = "keeps the job" },
        MentalHealth = new() { HoursNeeded = 9, CanParticipate = true },
        Tags = new Dictionary<string, string> { ["b"] = "2", ["a"] = "1" },
    };
}
