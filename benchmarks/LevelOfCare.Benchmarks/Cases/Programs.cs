using System.Collections.Immutable;

namespace LevelOfCare.Benchmarks.Cases;

/// <summary>Draws programs as they describe themselves: most in order, some with a week or capabilities that are not.</summary>
internal static class Programs
{
    private static readonly string[] Fourth = ["1.5", "1.7", "2.1", "2.1", "2.5", "2.7", "3.1", "3.5", "3.7", "3.7 BIO", "4 PSYCH", "4"];
    private static readonly string[] Third = ["1", "2.1", "2.1", "2.5", "3.1", "3.3", "3.5", "3.7", "4", "3.7-WM"];

    public static string[] Levels(Edition edition) => edition == Edition.Third ? Third : Fourth;

    public static ImmutableArray<ProgramOffer> Of(Random random, Edition edition, int count) =>
        [.. Enumerable.Range(1, count).Select(number => One(random, random.OneIn(12) ? Other(edition) : edition, edition, number))];

    public static Preferences Preferences(Random random) => new()
    {
        MaxDistanceKm = random.Next(10, 60),
        Language = random.Of("en", "es"),
        Busy = [.. Enumerable.Range(0, random.Next(3)).Select(day => new BusyTime
        {
            Day = (Weekday)day, From = new(random.Next(8, 12), 0), To = new(random.Next(13, 18), 0), Why = random.Of(Enum.GetValues<BusyReason>()),
        })],
    };

    /// <summary>A selection: of a program, or of a level alone, with a reason or without.</summary>
    public static Selection Selected(Random random, Edition edition, ImmutableArray<ProgramOffer> programs)
    {
        var program = programs.Length > 0 && !random.OneIn(3) ? programs[random.Next(programs.Length)] : null;
        return new()
        {
            Level = program?.Level ?? random.Of(Levels(edition)),
            Program = program?.Id,
            Reason = random.OneIn(2) ? random.Of(SelectionReason.Employment, SelectionReason.TooFar, SelectionReason.Waitlist, SelectionReason.PatientRefuses) : null,
        };
    }

    private static Edition Other(Edition edition) => edition == Edition.Third ? Edition.Fourth : Edition.Third;

    private static ProgramOffer One(Random random, Edition edition, Edition caseEdition, int number)
    {
        var level = random.Of(Levels(edition));
        return new()
        {
            Id = $"program-{number}",
            Level = level,
            Edition = edition == caseEdition && random.OneIn(2) ? null : edition,
            Populations = random.OneIn(8) ? null : random.OneIn(3) ? [Population.Adult] : [Population.Adult, Population.Adolescent],
            Capabilities = random.OneIn(12) ? null : [.. random.OneIn(10) ? [] : new[] { "COC" }, .. random.Some(2, "COE", "BIO", "MOUD", "OTP", "RR"), .. random.Some(4, "1-WM", "2-WM")],
            Accepting = random.OneIn(4) ? null : !random.OneIn(5),
            DistanceKm = random.Next(1, 50),
            Languages = random.OneIn(2) ? ["en"] : ["en", "es"],
            Week = random.OneIn(12) ? null : Week(random, level),
        };
    }

    private static ImmutableArray<ProgramSession> Week(Random random, string level)
    {
        var (days, hours) = level switch
        {
            "1" or "1.5" or "1.7" => (random.Next(1, 4), random.Next(1, 4)),
            "2.1" => (random.Next(3, 6), random.Next(2, 5)),
            "2.5" or "2.7" => (5, random.Next(3, 6)),
            _ => (random.Next(5, 8), random.Next(2, 6)),
        };
        return
        [
            .. Enumerable.Range(0, days).SelectMany(day => new[]
            {
                new ProgramSession { Day = (Weekday)day, From = new(9, 0), To = new(9 + hours, random.Of(0, 0, 30)), Modality = random.Of(Modality.Group, Modality.Group, Modality.Individual) },
                new ProgramSession { Day = (Weekday)day, From = new(16, 0), To = new(17, 0), Modality = random.Of(Modality.PeerSupport, Modality.Family, Modality.CaseManagement) },
            }),
        ];
    }
}
