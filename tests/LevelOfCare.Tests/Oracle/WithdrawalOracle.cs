namespace LevelOfCare.Tests.Oracle;

/// <summary>One line of the case's withdrawal list. A stale score is given as null (see <see cref="WithdrawalOracle.IsStale"/>).</summary>
internal readonly record struct OracleItem(
    string Substance,
    int? Scale,
    bool? History,
    bool? NowComplicated,
    bool DailyLongTermUse);

/// <summary>Written from withdrawal.md alone. Levels are an index into <see cref="Levels"/>.</summary>
internal static class WithdrawalOracle
{
    private const int None = 0;
    private const int Wm1 = 1;
    private const int Wm2 = 2;
    private const int Wm32 = 3;
    private const int Wm37 = 4;
    private const int Wm4 = 5;

    private static readonly string[] LevelNames = ["none", "1-WM", "2-WM", "3.2-WM", "3.7-WM", "4-WM"];

    internal static IReadOnlyList<string> Levels => LevelNames;

    /// <summary>The ladder of third-edition adults, every fact known.</summary>
    internal static (string Level, string Basis) Ladder(
        int d1, IReadOnlyList<OracleItem>? items, bool safeHome, bool pregnant, bool nursing)
    {
        (int rank, string basis) = Climb(d1, items ?? [], safeHome, pregnant, nursing);
        return (LevelNames[rank], basis);
    }

    /// <summary>The actions of third-edition adults, every fact known, in ordinal order.</summary>
    internal static IReadOnlyList<string> Actions(int d1, IReadOnlyList<OracleItem>? items, bool pregnant, bool nursing)
    {
        List<string> actions = [.. ComplicationActions(items)];

        // Step 4 gives its actions wherever its condition holds, even where 3.7-WM or more was reached before it.
        if (PregnancyCounts(AfterSubstances(d1, items ?? [], nursing).Rank, items ?? [], pregnant))
        {
            actions.Add("OBSTETRIC-EVALUATION");
            if (Lists(items ?? [], "opioid"))
            {
                actions.Add("OFFER-OPIOID-MEDICATION");
            }
        }

        return actions;
    }

    /// <summary>EVALUATE-NOW alone: the action that the fourth edition (and, for safety, an adolescent) also gets from the list.</summary>
    internal static IReadOnlyList<string> ComplicationActions(IReadOnlyList<OracleItem>? items)
    {
        foreach (OracleItem item in items ?? [])
        {
            if (item.NowComplicated == true)
            {
                return ["EVALUATE-NOW"];
            }
        }

        return [];
    }

    /// <summary>
    /// Every completion of what is null, one after the other. Possible is in ladder order; Missing are exactly the unknown keys
    /// that change the level for some completion of the others, in the order D1, safeHomeAtNight, pregnant, nursing24Hour, items,
    /// each with the number of levels that its answers alone lead to, for the completion of the others where that is most.
    /// </summary>
    internal static (IReadOnlyList<string> Possible, IReadOnlyList<(string Key, int Levels)> Missing) Unknown(
        int? d1, IReadOnlyList<OracleItem>? items, bool? safeHome, bool? pregnant, bool? nursing)
    {
        OracleItem[] filled = [.. items ?? []];

        // Each key has a digit; an unknown one runs through its answers, a known one has the single answer that was given.
        List<(string Key, int[] Answers)> keys =
        [
            ("D1", d1 is int rating ? [rating] : [0, 1, 2, 3, 4]),
            ("safeHomeAtNight", AnswersOf(safeHome)),
            ("pregnant", AnswersOf(pregnant)),
            ("nursing24Hour", AnswersOf(nursing)),
        ];
        for (int i = 0; i < filled.Length; i++)
        {
            string at = "withdrawal[" + i.ToString(System.Globalization.CultureInfo.InvariantCulture) + "]";
            keys.Add((at + ".historyOfSeizureOrDelirium", AnswersOf(filled[i].History)));
            keys.Add((at + ".nowComplicated", AnswersOf(filled[i].NowComplicated)));
        }

        int total = 1;
        foreach ((_, int[] answers) in keys)
        {
            total = checked(total * answers.Length);
        }

        int[] reached = new int[total];
        int[] digits = new int[keys.Count];
        for (int n = 0; n < total; n++)
        {
            int rest = n;
            for (int k = 0; k < digits.Length; k++)
            {
                int radix = keys[k].Answers.Length;
                digits[k] = keys[k].Answers[rest % radix];
                rest /= radix;
            }

            for (int i = 0; i < filled.Length; i++)
            {
                filled[i] = filled[i] with { History = digits[4 + (2 * i)] == 1, NowComplicated = digits[5 + (2 * i)] == 1 };
            }

            reached[n] = Climb(digits[0], filled, digits[1] == 1, digits[2] == 1, digits[3] == 1).Rank;
        }

        List<string> possible = [];
        for (int rank = 0; rank < LevelNames.Length; rank++)
        {
            if (Array.IndexOf(reached, rank) >= 0)
            {
                possible.Add(LevelNames[rank]);
            }
        }

        List<(string, int)> missing = [];
        int stride = 1;
        foreach ((string key, int[] answers) in keys)
        {
            // Completions that differ in this key only are `stride` apart, from one answer to the next.
            int most = 1;
            for (int n = 0; n < total; n++)
            {
                if (n / stride % answers.Length == 0)
                {
                    int levels = 0;
                    for (int digit = 0; digit < answers.Length; digit++)
                    {
                        levels |= 1 << reached[n + (digit * stride)];
                    }

                    most = Math.Max(most, System.Numerics.BitOperations.PopCount((uint)levels));
                }
            }

            if (most > 1)
            {
                missing.Add((key, most));
            }

            stride *= answers.Length;
        }

        return (possible, missing);
    }

    /// <summary>
    /// Fourth edition: "where step 2 (for D1 >= 1 read: 1B sets a minimum) gives 2-WM or more and 1B is 0, or 3.7-WM or more and
    /// 1B is 0, 1 or 2, or 4-WM and 1B is not 4". What is not recorded (null) asks for nothing: a warning needs something to rest on.
    /// </summary>
    internal static bool FourthScaleContradicts(string code1B, IReadOnlyList<OracleItem> items)
    {
        // fourth-edition.md, row 1B: 4, 3B, 3A, 2, 1 set a minimum; EVAL and 0 do not.
        bool setsMinimum = code1B is "4" or "3B" or "3A" or "2" or "1";

        int asked = None;
        foreach (OracleItem item in items)
        {
            int byHistory = HistoryRank(item, setsMinimum);
            asked = Math.Max(asked, item.NowComplicated == true ? Wm4 : byHistory);
        }

        return (asked >= Wm2 && code1B == "0")
            || (asked >= Wm37 && code1B is ("0" or "1" or "2"))
            || (asked == Wm4 && code1B != "4");
    }

    /// <summary>Third edition, adolescents: "a scale that asks for 2-WM or more with D1 below 2". The scale itself, no later step.</summary>
    internal static bool AdolescentScaleContradicts(int d1, IReadOnlyList<OracleItem> items)
    {
        foreach (OracleItem item in items)
        {
            if (d1 < 2 && ScaleRank(item) >= Wm2)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "A score older than 24 hours at assessedOn (end of that day, UTC)": the day ends 24 hours after it began, so a score is stale
    /// exactly when it was taken before the day began. Dated later: fresh.
    /// </summary>
    internal static bool IsStale(DateTimeOffset scoredAt, DateOnly assessedOn) =>
        scoredAt.UtcDateTime < assessedOn.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    // Steps 1 to 5. The basis is the step that last raised the level; a tie raises nothing and leaves the earlier step's name.
    private static (int Rank, string Basis) Climb(
        int d1, IReadOnlyList<OracleItem> items, bool safeHome, bool pregnant, bool nursing)
    {
        (int level, string basis) = AfterSubstances(d1, items, nursing);

        if (PregnancyCounts(level, items, pregnant) && level < Wm37)
        {
            (level, basis) = (Wm37, "pregnancy"); // step 4
        }

        if (!safeHome && level is (Wm1 or Wm2))
        {
            (level, basis) = (Wm32, "setting"); // step 5: nobody withdraws at home where the home is not safe at night
        }

        if (nursing && level is (Wm2 or Wm32))
        {
            (level, basis) = (Wm37, "setting"); // step 5, "then": 3.2-WM has no nursing
        }

        return (level, basis);
    }

    // Steps 1 to 3. Raised stage by stage over the whole list, so that the order of the substances cannot change the basis.
    private static (int Rank, string Basis) AfterSubstances(int d1, IReadOnlyList<OracleItem> items, bool nursing)
    {
        int byScale = None, byHistory = None, byComplication = None;
        foreach (OracleItem item in items)
        {
            byScale = Math.Max(byScale, ScaleRank(item));
            byHistory = Math.Max(byHistory, HistoryRank(item, d1 >= 1));
            byComplication = Math.Max(byComplication, item.NowComplicated == true ? Wm4 : None);
        }

        int level = RatingRank(d1, items, nursing);
        string basis = "rating";
        if (byScale > level)
        {
            (level, basis) = (byScale, "scale");
        }

        if (byHistory > level)
        {
            (level, basis) = (byHistory, "history"); // "sedative steps too"
        }

        if (byComplication > level)
        {
            (level, basis) = (byComplication, "complication");
        }

        return (level, basis);
    }

    // Step 1.
    private static int RatingRank(int d1, IReadOnlyList<OracleItem> items, bool nursing)
    {
        if (d1 == 3)
        {
            // "3.7-WM, or 3.2-WM where nursing24Hour is false and the list is not empty and every item is alcohol or sedative
            // with a fresh CIWA-Ar below 8"
            bool mild = !nursing && items.Count > 0;
            foreach (OracleItem item in items)
            {
                mild = mild && HasCiwa(item) && item.Scale is int score && score < 8;
            }

            return mild ? Wm32 : Wm37;
        }

        return d1 switch
        {
            0 => None,
            1 => Wm1,
            2 => Wm2,
            _ => Wm4,
        };
    }

    // Step 2, the scale alone. "An item without a score: its scale is silent (not unknown)"; other substances: none by themselves.
    private static int ScaleRank(OracleItem item)
    {
        if (item.Scale is not int score)
        {
            return None;
        }

        if (HasCiwa(item))
        {
            // "below 3 none, 3 to 9 1-WM, 10 to 18 2-WM, 19 and above 3.7-WM"
            return score < 3 ? None : score <= 9 ? Wm1 : score <= 18 ? Wm2 : Wm37;
        }

        if (item.Substance == "opioid")
        {
            // COWS: "below 5 none, 5 to 12 1-WM, 13 to 24 2-WM, 25 and above 3.7-WM"
            return score < 5 ? None : score <= 12 ? Wm1 : score <= 24 ? Wm2 : Wm37;
        }

        return None;
    }

    // Step 2, the scale with the sedative steps and the history. ratingAsks: D1 is 1 or more (fourth edition: 1B sets a minimum).
    private static int HistoryRank(OracleItem item, bool ratingAsks)
    {
        int level = ScaleRank(item);

        if (item.Substance == "sedative" && item.DailyLongTermUse)
        {
            // "one step up on 1-WM -> 2-WM -> 3.7-WM -> 4-WM where the scale asks for 1-WM or more": 3.2-WM is not on this stair.
            level = level switch
            {
                Wm1 => Wm2,
                Wm2 => Wm37,
                Wm37 => Wm4,
                _ => level,
            };

            if (ratingAsks)
            {
                level = Math.Max(level, Wm2);
            }
        }

        // "where the substance so far or D1 asks for 1-WM or more: at least 3.7-WM"
        if (HasCiwa(item) && item.History == true && (level >= Wm1 || ratingAsks))
        {
            level = Math.Max(level, Wm37);
        }

        return level;
    }

    // Step 4's condition: "Pregnant, 1-WM or more so far, and (the list is empty, or has alcohol, opioid or sedative)".
    private static bool PregnancyCounts(int soFar, IReadOnlyList<OracleItem> items, bool pregnant) =>
        pregnant
        && soFar >= Wm1
        && (items.Count == 0 || Lists(items, "alcohol") || Lists(items, "opioid") || Lists(items, "sedative"));

    private static bool HasCiwa(OracleItem item) => item.Substance is "alcohol" or "sedative";

    private static bool Lists(IReadOnlyList<OracleItem> items, string substance)
    {
        foreach (OracleItem item in items)
        {
            if (item.Substance == substance)
            {
                return true;
            }
        }

        return false;
    }

    // 1 stands for true, 0 for false.
    private static int[] AnswersOf(bool? fact) => fact switch
    {
        null => [0, 1],
        true => [1],
        false => [0],
    };
}
