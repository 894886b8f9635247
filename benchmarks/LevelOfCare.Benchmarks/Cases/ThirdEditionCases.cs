using System.Collections.Immutable;

namespace LevelOfCare.Benchmarks.Cases;

/// <summary>Different cases in turn: three adults to one adolescent, from well to very ill, with withdrawal, five programs and a current placement.</summary>
internal static class ThirdEditionCases
{
    /// <summary>How many cases each benchmark goes through.</summary>
    public const int Count = 512;

    /// <summary>Complete cases.</summary>
    public static PlacementCase[] Complete { get; } = [.. Enumerable.Range(0, Count).Select(Make)];

    /// <summary>The ratings, facts and withdrawal of the same cases, alone, with so many ratings or facts unknown.</summary>
    public static PlacementCase[] Unknown(int answers) => [.. Complete.Select((patientCase, seed) => Alone(WithUnknown(patientCase, seed, answers)))];

    /// <summary>A case of which nothing is known.</summary>
    public static PlacementCase NothingKnown { get; } = new()
    {
        Id = "nothing-known", Edition = Edition.Third, Population = Population.Adult, AssessedOn = Draw.Day, Ratings = new Dictionary<string, RatingValue>(),
    };

    /// <summary>One case.</summary>
    public static PlacementCase Make(int seed, int unknown, bool isPlaced)
    {
        var patientCase = WithUnknown(Make(seed), seed, unknown);
        return isPlaced ? patientCase : Alone(patientCase);
    }

    private static PlacementCase Make(int seed)
    {
        var random = new Random(seed);
        var isAdult = seed % 4 != 3;
        var worst = seed % 3 == 0 ? 5 : seed % 3 == 1 ? 3 : 2;
        var ratings = Enumerable.Range(1, 6).ToDictionary(dimension => $"D{dimension}", _ => new RatingValue(random.Next(worst)));
        var programs = Programs.Of(random, Edition.Third, 5);
        var isDone = seed % 16 == 4;
        if (isDone)
        {
            ratings = ratings.ToDictionary(rating => rating.Key, _ => new RatingValue(random.OneIn(6) ? 1 : 0));
        }

        return new()
        {
            Id = $"third-{seed}",
            Edition = Edition.Third,
            Population = isAdult ? Population.Adult : Population.Adolescent,
            Age = isAdult ? random.Next(18, 70) : random.Next(12, 18),
            AssessedOn = Draw.Day,
            Ratings = ratings,
            Facts = isDone ? Well(random) : Facts(random),
            Withdrawal = isDone || (ratings["D1"].Risk == 0 && !random.OneIn(4)) ? null : Withdrawal(random),
            Current = isDone ? Finished(random) : random.OneIn(4) ? null : Current(random),
            Preferences = random.OneIn(2) ? null : Programs.Preferences(random),
            Programs = programs,
            Coverage = random.OneIn(2) ? null : new() { Payer = "example", Authorized = random.Some(2, "1", "2.1", "2.5", "3.5", "3.7") },
            Selected = random.OneIn(4) ? null : Programs.Selected(random, Edition.Third, programs),
        };
    }

    /// <summary>Somebody at the end of treatment.</summary>
    private static CurrentPlacement Finished(Random random) => new()
    {
        Level = random.Of("0.5", "1", "1", "2.1"), AddOns = random.Some(6, "MOUD"), Progress = random.Of(Progress.GoalsMet, Progress.GoalsMet, Progress.Progressing), Remission = Remission.Sustained,
    };

    private static CaseFacts Well(Random random) => new()
    {
        ImminentDanger = false, Nursing24Hour = false, Structure24Hour = false, NearDailyMonitoring = false, CognitiveLimitation = false, ConcurrentMedicalCare = random.OneIn(2),
        ConcurrentMentalHealthCare = random.OneIn(2), OutpatientInsufficient = false, SubstanceUseDisorder = random.Of(SubstanceUseDisorder.Met, SubstanceUseDisorder.NotMet),
        OpioidUseDisorder = false, WantsOpioidMedication = false, SafeHomeAtNight = true, Pregnant = false,
    };

    private static CaseFacts Facts(Random random)
    {
        var diagnosis = random.Next(16) switch { 0 => SubstanceUseDisorder.NotMet, 1 => SubstanceUseDisorder.Probable, 2 => (SubstanceUseDisorder?)null, _ => SubstanceUseDisorder.Met };
        var opioid = random.OneIn(3) && diagnosis != SubstanceUseDisorder.NotMet;
        return new()
        {
            ImminentDanger = random.OneIn(12),
            Nursing24Hour = random.OneIn(12),
            Structure24Hour = random.OneIn(8),
            NearDailyMonitoring = random.OneIn(6),
            CognitiveLimitation = random.OneIn(5),
            ConcurrentMedicalCare = random.OneIn(2),
            ConcurrentMentalHealthCare = random.OneIn(2),
            OutpatientInsufficient = random.OneIn(5),
            SubstanceUseDisorder = diagnosis,
            OpioidUseDisorder = opioid,
            WantsOpioidMedication = opioid && random.OneIn(2),
            SafeHomeAtNight = !random.OneIn(4),
            Pregnant = random.OneIn(10),
        };
    }

    private static ImmutableArray<WithdrawalItem> Withdrawal(Random random) =>
        [.. random.Some(3, Enum.GetValues<Substance>()).Select(substance => Item(random, substance))];

    private static WithdrawalItem Item(Random random, Substance substance)
    {
        var isScored = !random.OneIn(4);
        return new()
        {
            Substance = substance,
            CiwaAr = isScored && substance is (Substance.Alcohol or Substance.Sedative) ? random.Next(0, 30) : null,
            Cows = isScored && substance == Substance.Opioid ? random.Next(0, 36) : null,
            ScoredAt = isScored && random.OneIn(2) ? new DateTimeOffset(2026, 11, 20 - random.Next(2), random.Next(24), 0, 0, TimeSpan.Zero) : null,
            HistoryOfSeizureOrDelirium = random.OneIn(6),
            NowComplicated = random.OneIn(20),
            DailyLongTermUse = random.OneIn(3) ? null : random.OneIn(3),
        };
    }

    private static CurrentPlacement Current(Random random) => new()
    {
        Level = random.Of("none", "0.5", "1", "1", "2.1", "2.1", "2.5", "3.1", "3.3", "3.5", "3.7", "3.7-WM", "2-WM"),
        AddOns = random.OneIn(4) ? null : random.Some(3, "COE", "BIO", "MOUD", "OTP", "OBOT", "2-WM", "3.7-WM"),
        Progress = random.OneIn(8) ? null : random.Of(Enum.GetValues<Progress>()),
        Remission = random.OneIn(8) ? null : random.Of(Enum.GetValues<Remission>()),
        TailSince = random.OneIn(5) ? Draw.Day.AddDays(-random.Next(1, 25)) : null,
    };

    private static PlacementCase WithUnknown(PlacementCase patientCase, int seed, int answers)
    {
        var random = new Random(seed + 20_000);
        var ratings = patientCase.Ratings!.ToDictionary();
        var facts = patientCase.Facts;
        foreach (var unknown in Enumerable.Range(0, 12).OrderBy(_ => random.Next()).Take(answers))
        {
            if (unknown < 6)
            {
                ratings.Remove($"D{unknown + 1}");
                continue;
            }

            facts = unknown switch
            {
                6 => facts with { ImminentDanger = null },
                7 => facts with { Nursing24Hour = null },
                8 => facts with { Structure24Hour = null },
                9 => facts with { NearDailyMonitoring = null },
                10 => facts with { CognitiveLimitation = null },
                _ => facts with { OutpatientInsufficient = null },
            };
        }

        return patientCase with { Ratings = ratings, Facts = facts };
    }

    private static PlacementCase Alone(PlacementCase patientCase) =>
        patientCase with { Current = null, Preferences = null, Programs = [], Coverage = null, Selected = null };
}
