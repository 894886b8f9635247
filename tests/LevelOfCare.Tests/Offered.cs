namespace LevelOfCare.Tests;

/// <summary>Builds programs, and third-edition cases to hold them against, for specs.</summary>
internal static class Offered
{
    /// <summary>What an ordinary program can do.</summary>
    private static readonly string[] Ordinary = ["COC", "MOUD", "RR"];

    /// <summary>A program of a level with nothing wrong: its week has the hours of the level.</summary>
    public static ProgramOffer At(string level, string id = "p") => new()
    {
        Id = id,
        Level = level,
        Populations = [Population.Adult, Population.Adolescent],
        Capabilities = [.. Ordinary],
        Week = WeekOf(level switch { "1" or "1.5" or "1.7" => 2 * 60, "2.1" => 9 * 60, _ => 21 * 60 }),
    };

    /// <summary>A week of so many minutes: three hours a day as long as there are days, the rest on Sunday evening.</summary>
    public static System.Collections.Immutable.ImmutableArray<ProgramSession> WeekOf(int minutes, Modality modality = Modality.Group)
    {
        List<ProgramSession> week = [];
        for (var day = Weekday.Mon; day <= Weekday.Sun && minutes > 0; day++)
        {
            var today = Math.Min(minutes, day == Weekday.Sun ? 900 : 180);
            week.Add(new() { Day = day, From = new(8, 0), To = new TimeOnly(8, 0).AddMinutes(today), Modality = modality });
            minutes -= today;
        }

        return [.. week];
    }

    /// <summary>A program with other capabilities.</summary>
    public static ProgramOffer With(this ProgramOffer program, params string[] capabilities) => program with { Capabilities = [.. capabilities] };

    /// <summary>A case with programs; the facts that only constraints read are known.</summary>
    public static PlacementCase Choosing(this PlacementCase patientCase, params ProgramOffer[] programs) => patientCase with
    {
        Programs = [.. programs],
        Facts = patientCase.Facts with { ImminentDanger = patientCase.Facts.ImminentDanger ?? false, Structure24Hour = patientCase.Facts.Structure24Hour ?? false },
    };

    /// <summary>A case with a selection.</summary>
    public static PlacementCase Selecting(this PlacementCase patientCase, string level, string? program = null, SelectionReason? reason = null) =>
        patientCase.Choosing([.. patientCase.Programs]) with { Selected = new() { Level = level, Program = program, Reason = reason } };

    /// <summary>A complete third-edition case: six ratings, a disorder, every other fact false but for treatment elsewhere.</summary>
    public static PlacementCase Third(int d1, int d2, int d3, int d4, int d5, int d6, Population population = Population.Adult) => new()
    {
        Id = "spec",
        Edition = Edition.Third,
        Population = population,
        AssessedOn = new(2026, 11, 20),
        Ratings = new[] { d1, d2, d3, d4, d5, d6 }.Select((risk, place) => (Key: $"D{place + 1}", Risk: risk)).ToDictionary(entry => entry.Key, entry => new RatingValue(entry.Risk)),
        Facts = new()
        {
            ImminentDanger = false, Nursing24Hour = false, Structure24Hour = false, NearDailyMonitoring = false, CognitiveLimitation = false, ConcurrentMedicalCare = true,
            ConcurrentMentalHealthCare = true, OutpatientInsufficient = false, SubstanceUseDisorder = SubstanceUseDisorder.Met, OpioidUseDisorder = false,
            WantsOpioidMedication = false, SafeHomeAtNight = true, Pregnant = false,
        },
    };

    /// <summary>What a decision finds, as <c>severity CODE (about)</c>; notes of the constraints included.</summary>
    public static IReadOnlyList<string> Found(this PlacementCase patientCase) => Found(PlacementEngine.Default, patientCase);

    /// <summary>What an engine's decision finds.</summary>
    public static IReadOnlyList<string> Found(PlacementEngine engine, PlacementCase patientCase)
    {
        var decision = engine.Evaluate(patientCase);
        return
        [
            .. decision.Constraints.Select(found => $"{found.Severity.ToString().ToLowerInvariant()} {found.Code} ({found.About})"),
            .. decision.Notes.Select(note => $"{note.Severity.ToString().ToLowerInvariant()} {note.Code} ({note.About})"),
        ];
    }
}

/// <summary>Checks one program without a person.</summary>
internal static class Alone
{
    /// <summary>The codes of one kind that a program of so many minutes gives, as <c>severity CODE</c>; empty for none.</summary>
    public static string Code(Edition edition, Population population, string level, int minutes, string code) =>
        Code(Offered.At(level) with { Week = Offered.WeekOf(minutes) }, edition, population, code);

    /// <summary>The codes of one kind that a program gives, as <c>severity CODE</c>; empty for none.</summary>
    public static string Code(ProgramOffer program, Edition edition, Population? population, string code) => string.Join(
        ", ",
        PlacementEngine.Default.Check(program, edition, population).Where(found => found.Code == code).Select(found => $"{found.Severity.ToString().ToLowerInvariant()} {found.Code}"));
}

/// <summary>Changes facts of a case.</summary>
internal static class ChangedFacts
{
    public static PlacementCase With(this PlacementCase patientCase, Func<CaseFacts, CaseFacts> change) => patientCase with { Facts = change(patientCase.Facts) };
}
