using LevelOfCare.Benchmarks.ByHand;

namespace LevelOfCare.Benchmarks.ThirdEdition;

/// <summary>The ladder of withdrawal management: from the rating, the scales, the history and complications, then pregnancy and the setting.</summary>
internal static class WithdrawalByHand
{
    private const int Mild = 8;
    private const int HoursFresh = 24;

    /// <summary>What is needed, and what last raised it. What is to be done is added to the list.</summary>
    public static (int Level, string Basis) Of(in Person person, ref List<Todo>? todos)
    {
        var risk = person.D[0];
        var nursing = person.Facts.Nursing24Hour == true;
        var items = person.Case.Withdrawal ?? [];
        var (byScale, byHistory, byComplication) = (Ladder.None, Ladder.None, Ladder.None);
        var mild = !nursing && items.Length > 0;
        var (stale, matters, opioid) = (false, items.Length == 0, false);
        foreach (var item in items)
        {
            var isFresh = IsFresh(item, person.Case.AssessedOn);
            stale |= !isFresh;
            var score = isFresh ? item.CiwaAr ?? item.Cows : null;
            var canSeize = item.Substance is Substance.Alcohol or Substance.Sedative;
            opioid |= item.Substance == Substance.Opioid;
            matters |= canSeize || item.Substance == Substance.Opioid;
            mild &= canSeize && score < Mild;
            var scale = Band(item.Substance, score);
            byScale = Math.Max(byScale, scale);
            if (item is { Substance: Substance.Sedative, DailyLongTermUse: true })
            {
                byHistory = Math.Max(byHistory, scale switch { Ladder.None => Ladder.None, Ladder.Wm1 => Ladder.Wm2, Ladder.Wm2 => Ladder.Wm37, _ => Ladder.Wm4 });
                byHistory = risk >= 1 ? Math.Max(byHistory, Ladder.Wm2) : byHistory;
            }

            if (canSeize && item.HistoryOfSeizureOrDelirium == true && (scale > Ladder.None || risk >= 1))
            {
                byHistory = Math.Max(byHistory, Ladder.Wm37);
            }

            byComplication = item.NowComplicated == true ? Ladder.Wm4 : byComplication;
        }

        var level = risk switch { 0 => Ladder.None, 1 => Ladder.Wm1, 2 => Ladder.Wm2, 3 => mild ? Ladder.Wm32 : Ladder.Wm37, _ => Ladder.Wm4 };
        var basis = "rating";
        Raise(ref level, ref basis, byScale, "scale");
        Raise(ref level, ref basis, byHistory, "history");
        Raise(ref level, ref basis, byComplication, "complication");
        if (byComplication > Ladder.None)
        {
            (todos ??= []).Add(new("EVALUATE-NOW", "withdrawal"));
        }

        if (stale)
        {
            (todos ??= []).Add(new("RESCORE", "withdrawal"));
        }

        if (person.Facts.Pregnant == true && level > Ladder.None && matters)
        {
            (todos ??= []).Add(new("OBSTETRIC-EVALUATION", "pregnant"));
            if (opioid)
            {
                todos.Add(new("OFFER-OPIOID-MEDICATION", "pregnant"));
            }

            Raise(ref level, ref basis, Ladder.Wm37, "pregnancy");
        }

        if (level is (Ladder.Wm1 or Ladder.Wm2) && person.Facts.SafeHomeAtNight != true)
        {
            (level, basis) = (Ladder.Wm32, "setting");
        }

        return nursing && level is (Ladder.Wm2 or Ladder.Wm32) ? (Ladder.Wm37, "setting") : (level, basis);
    }

    private static void Raise(ref int level, ref string basis, int to, string by)
    {
        if (to > level)
        {
            (level, basis) = (to, by);
        }
    }

    private static int Band(Substance substance, int? score) => substance switch
    {
        Substance.Alcohol or Substance.Sedative => score switch { >= 19 => Ladder.Wm37, >= 10 => Ladder.Wm2, >= 3 => Ladder.Wm1, _ => Ladder.None },
        Substance.Opioid => score switch { >= 25 => Ladder.Wm37, >= 13 => Ladder.Wm2, >= 5 => Ladder.Wm1, _ => Ladder.None },
        _ => Ladder.None,
    };

    private static bool IsFresh(WithdrawalItem item, DateOnly assessedOn)
    {
        if (item.ScoredAt is not { } scored || (item.CiwaAr is null && item.Cows is null))
        {
            return true;
        }

        var endOfDay = new DateTimeOffset(assessedOn.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return endOfDay - scored <= TimeSpan.FromHours(HoursFresh);
    }
}
