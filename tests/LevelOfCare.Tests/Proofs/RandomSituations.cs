namespace LevelOfCare.Tests.Proofs;

/// <summary>Random cases of both editions and populations with programs, wishes, coverage and a selection; the same seed gives the same case.</summary>
internal static class RandomSituations
{
    private static readonly string[] Capabilities = ["COC", "COE", "BIO", "MOUD", "OTP", "RR", "1-WM", "2-WM", "3.2-WM", "3.7-WM", "4-WM"];
    private static readonly string[] Withdrawal = ["1-WM", "2-WM", "3.2-WM", "3.7-WM", "4-WM"];
    private static readonly int[] Minutes = [0, 60, 359, 360, 539, 540, 541, 900, 1199, 1200, 1201, 1500];

    /// <summary>A complete case: everything that a level, withdrawal or a constraint reads is known.</summary>
    public static PlacementCase Complete(int seed)
    {
        var random = new Random(seed);
        var person = random.Next(2) == 0 ? Fourth(random) : Third(random);
        return person with { Programs = [.. Enumerable.Range(0, random.Next(5)).Select(place => Program(random, place, person.Edition!.Value))] } is var choosing
            ? Around(choosing, random)
            : person;
    }

    /// <summary>The same with some ratings and facts taken away.</summary>
    public static PlacementCase Partial(int seed, int fewest, int most)
    {
        var random = new Random(~seed);
        var complete = Complete(seed);
        var taken = random.Next(fewest, most + 1);
        var ratings = complete.Ratings!.OrderBy(_ => random.Next()).Skip(random.Next(taken + 1)).ToDictionary();
        var facts = complete.Facts;
        for (var left = taken - (complete.Ratings!.Count - ratings.Count); left > 0; left--)
        {
            facts = random.Next(3) switch { 0 => facts with { ImminentDanger = null }, 1 => facts with { Structure24Hour = null }, _ => facts with { CognitiveLimitation = null } };
        }

        return complete with { Ratings = ratings, Facts = facts };
    }

    private static PlacementCase Fourth(Random random) => Given.Case(RandomRatings.Complete(random)) with
    {
        Age = random.Next(8) == 0 ? 17 : null,
        Facts = new() { SubstanceUseDisorder = SubstanceUseDisorder.Met, ImminentDanger = random.Next(8) == 0, Structure24Hour = random.Next(8) == 0, Nursing24Hour = random.Next(8) == 0 },
    };

    private static PlacementCase Third(Random random)
    {
        int Risk() => random.Next(2) == 0 ? random.Next(5) : random.Next(3);
        bool Rarely() => random.Next(5) == 0;
        return Offered.Third(Risk(), Risk(), Risk(), Risk(), Risk(), Risk(), (Population)random.Next(2)).With(_ => new()
        {
            ImminentDanger = random.Next(12) == 0, Nursing24Hour = random.Next(12) == 0, Structure24Hour = random.Next(10) == 0, NearDailyMonitoring = Rarely(), CognitiveLimitation = Rarely(),
            ConcurrentMedicalCare = Rarely(), ConcurrentMentalHealthCare = Rarely(), OutpatientInsufficient = Rarely(),
            SubstanceUseDisorder = random.Next(9) == 0 ? SubstanceUseDisorder.NotMet : SubstanceUseDisorder.Met,
            OpioidUseDisorder = false, WantsOpioidMedication = random.Next(2) == 0, SafeHomeAtNight = random.Next(3) > 0, Pregnant = random.Next(10) == 0,
        }) is var person && person.Facts.SubstanceUseDisorder == SubstanceUseDisorder.Met ? person.With(facts => facts with { OpioidUseDisorder = random.Next(3) == 0 }) : person;
    }

    private static PlacementCase Around(PlacementCase person, Random random)
    {
        var program = person.Programs.Length > 0 && random.Next(2) == 0 ? person.Programs[random.Next(person.Programs.Length)] : null;
        return person with
        {
            Preferences = random.Next(2) == 0 ? null : new()
            {
                Language = random.Next(2) == 0 ? "es" : null,
                MaxDistanceKm = random.Next(20),
                Busy = [.. Enumerable.Range(0, random.Next(3)).Select(_ => new BusyTime { Day = (Weekday)random.Next(7), From = new(7 + random.Next(3), 30 * random.Next(2)), To = new(10 + random.Next(8), 0), Why = (BusyReason)random.Next(4) })],
            },
            Coverage = random.Next(3) == 0 ? new() { Payer = "payer", Authorized = [.. CareLevel.All(person.Edition!.Value).Where(_ => random.Next(2) == 0).Select(level => level.Code)] } : null,
            Selected = random.Next(3) == 0 ? null : new()
            {
                Level = program?.Level ?? LevelOf(random, person.Edition!.Value),
                Program = program?.Id,
                Reason = random.Next(2) == 0 ? null : (SelectionReason)random.Next(16),
                Note = "note",
            },
            Current = random.Next(3) > 0 ? null : new()
            {
                Level = LevelOf(random, person.Edition!.Value),
                TailSince = random.Next(2) == 0 ? null : person.AssessedOn.AddDays(-random.Next(20)),
                Progress = random.Next(2) == 0 ? Progress.GoalsMet : Progress.Progressing,
                Remission = random.Next(3) > 0 ? Remission.Sustained : Remission.Early,
            },
        };
    }

    private static ProgramOffer Program(Random random, int place, Edition caseEdition)
    {
        var edition = random.Next(4) == 0 ? (random.Next(2) == 0 ? Edition.Third : Edition.Fourth) : caseEdition;
        var level = LevelOf(random, edition);
        return new()
        {
            Id = $"program-{(char)('d' - place)}",
            Level = level,
            Edition = edition == caseEdition && random.Next(2) == 0 ? null : edition,
            Populations = random.Next(6) switch { 0 => null, 1 => [], 2 => [Population.Adolescent], 3 => [Population.Adult], _ => [Population.Adult, Population.Adolescent] },
            Capabilities = random.Next(8) == 0 ? null : [.. Capabilities.Where(capability => random.Next(3) > 0)],
            Accepting = random.Next(5) switch { 0 => false, 1 => null, _ => true },
            DistanceKm = random.Next(3) == 0 ? null : random.Next(4) * 0.1,
            Languages = random.Next(3) switch { 0 => null, 1 => ["en"], _ => ["en", "es"] },
            Week = random.Next(8) == 0 ? null : Week(random, level),
        };
    }

    private static System.Collections.Immutable.ImmutableArray<ProgramSession> Week(Random random, string level)
    {
        var minutes = random.Next(3) == 0 ? Minutes[random.Next(Minutes.Length)] : level switch { "1" or "1.5" or "1.7" => 120, "2.1" => 540, _ => 1260 };
        var modality = random.Next(3) == 0 ? (Modality)random.Next(10) : Modality.Group;
        var later = random.Next(2) * 4;
        return [.. Offered.WeekOf(minutes, modality).Select(session => session with { From = session.From.AddHours(session.To.Hour < 19 ? later : 0), To = session.To.AddHours(session.To.Hour < 19 ? later : 0) })];
    }

    private static string LevelOf(Random random, Edition edition) =>
        random.Next(8) == 0 ? Withdrawal[random.Next(5)] : CareLevel.All(edition)[random.Next(CareLevel.All(edition).Count)].Code;
}
