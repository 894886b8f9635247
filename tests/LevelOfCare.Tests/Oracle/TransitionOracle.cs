namespace LevelOfCare.Tests.Oracle;

/// <summary>What the table of transitions reads. Levels are codes without " COE".</summary>
internal sealed record TransitionInput(
    string Edition,
    string Population,
    string IndicatedLevel,
    string IndicatedLabel,
    IReadOnlyList<string> AddOnsNeeded,
    string WithdrawalLevel,
    string? CurrentLevel,
    string? CurrentEdition,
    IReadOnlyList<string>? CurrentAddOns,
    string? Progress,
    string? Remission,
    bool AnyMinimumAbove15,
    bool AnyEval,
    string? EmergencyEvaluateAt);

internal sealed record TransitionAnswer(string Kind, string? From, string? To, IReadOnlyList<string> Notes);

/// <summary>
/// The table of transitions stated a second time, by somebody who had not seen the library. Only for a decided case or an emergency: else the transition is null.
/// Two places follow decisions made since, and say so.
/// </summary>
internal static class TransitionOracle
{
    // "Rank, third: none < 0.5 < 1 < ..."; in the fourth "none" ranks lowest.
    private static readonly string[] ThirdRanks =
        ["none", "0.5", "1", "2.1", "2.5", "3.1", "3.3", "3.5", "3.7", "4"];

    private static readonly string[] FourthRanks =
        ["none", "1.0", "1.5", "1.7", "2.1", "2.5", "2.7", "3.1", "3.5", "3.7", "3.7 BIO", "4 PSYCH", "4"];

    internal static readonly string[] WithdrawalLadder =
        ["none", "1-WM", "2-WM", "3.2-WM", "3.7-WM", "4-WM"];

    internal static TransitionAnswer? Transition(TransitionInput c)
    {
        var from = HasPlacement(c) ? c.CurrentLevel : null;

        // 1: an emergency fact.
        if (c.EmergencyEvaluateAt is not null)
        {
            return Say("emergency", from, c.EmergencyEvaluateAt);
        }

        // 2: no current placement.
        if (from is null)
        {
            // Decided since: whoever needs residential withdrawal management is admitted to it, even where no treatment is indicated. That is the safest.
            var detoxFirst = ThirdAdult(c) && Step(c.WithdrawalLevel) >= Step("3.2-WM");
            if (c.IndicatedLevel == "none" && !detoxFirst)
            {
                return null;
            }

            return Say("admit", null, detoxFirst ? c.WithdrawalLevel : c.IndicatedLevel);
        }

        var currentEdition = c.CurrentEdition ?? c.Edition;
        var here = Here(c.Edition, from, currentEdition);
        var currentRank = CurrentRank(c.Edition, from, currentEdition);
        var indicatedRank = Rank(c.Edition, c.IndicatedLevel);

        // 3: third, adults: withdrawal of 2-WM or more exceeds what the current placement takes on.
        if (ThirdAdult(c)
            && Step(c.WithdrawalLevel) >= Step("2-WM")
            && Step(c.WithdrawalLevel) > Step(Takes(currentEdition, from, c.CurrentAddOns)))
        {
            return Say("withdrawalFirst", from, c.WithdrawalLevel);
        }

        // 9: fourth: long-term remission monitoring.
        if (c.Edition == "4"
            && c.IndicatedLabel == "1.5"
            && !c.AnyMinimumAbove15
            && !c.AnyEval
            && c.Remission == "sustained")
        {
            if (here is "1.5" or "1.7" && c.Progress == "goalsMet")
            {
                return Say("stepDown", from, "1.0");
            }

            if (here == "1.0")
            {
                // Decided since: missing progress is noted in monitoring too.
                return c.Progress is "notProgressing" or "worsening" ? Say("continue", from, "1.0", "NO-PROGRESS-REASSESS") : Say("continue", from, "1.0");
            }
        }

        // 10: third: discharge.
        if (c.Edition == "3" && NothingHolds(c, from) && (c.IndicatedLevel == "none" || DoneWithOutpatient(c, here)))
        {
            return Say("discharge", from, null);
        }

        // 4: indicated ranks above current.
        if (indicatedRank > currentRank)
        {
            return Say("stepUp", from, c.IndicatedLevel);
        }

        if (indicatedRank == currentRank)
        {
            // 5: an add-on is needed that the current placement's list lacks; never on an absent list.
            if (c.CurrentAddOns is { } list && c.AddOnsNeeded.Any(a => Lacks(list, a)))
            {
                return Say("transfer", from, c.IndicatedLevel);
            }

            // 6: same rank.
            return c.Progress switch
            {
                "notProgressing" or "worsening" => Say("continue", from, from, "NO-PROGRESS-REASSESS"),
                "goalsMet" => Say("continue", from, from, "GOALS-MET-RATINGS-UNCHANGED"),
                _ => Say("continue", from, from),
            };
        }

        // 7: indicated below current, but something holds the person.
        var held = new List<string>();
        if (Step(c.WithdrawalLevel) >= Step("2-WM")
            && Step(c.WithdrawalLevel) > Step(Takes(c.Edition, c.IndicatedLevel, null)))
        {
            held.Add("WITHDRAWAL-HOLDS-STEP-DOWN");
        }

        if (c.Progress is "notProgressing" or "worsening")
        {
            held.Add("PROGRESS-CONTRADICTS-RATINGS");
        }

        if (held.Count > 0)
        {
            return Say("continue", from, from, [.. held]);
        }

        // 8: indicated below current.
        return Rung(here) - Rung(c.IndicatedLevel) > 1
            ? Say("stepDown", from, c.IndicatedLevel, "SKIPS-LEVELS")
            : Say("stepDown", from, c.IndicatedLevel);
    }

    /// <summary>Position in the edition's order; a WM code stands where the text ranks a current WM level.</summary>
    internal static int Rank(string edition, string code)
    {
        var ranked = code.EndsWith("-WM", StringComparison.Ordinal) ? RanksAs(edition, code) : code;
        var position = Array.IndexOf(edition == "3" ? ThirdRanks : FourthRanks, ranked);
        return position >= 0
            ? position
            : throw new ArgumentException($"'{code}' has no rank in edition {edition}.", nameof(code));
    }

    /// <summary>Rank of where the person is now, on the scale of the case's edition.</summary>
    internal static int CurrentRank(string caseEdition, string level, string? levelEdition) =>
        Rank(caseEdition, Here(caseEdition, level, levelEdition ?? caseEdition));

    /// <summary>Rank of a program or a selection: the crosswalk alone, so 3.2-WM is "none" in the fourth.</summary>
    internal static int PlaceRank(string caseEdition, string level, string? levelEdition) =>
        Rank(caseEdition, Place(caseEdition, level, levelEdition));

    /// <summary>The code of a level in the case's edition, by the crosswalk where the editions differ.</summary>
    internal static string Place(string caseEdition, string level, string? levelEdition) =>
        (levelEdition ?? caseEdition, caseEdition) switch
        {
            ("3", "4") => CrosswalkThirdToFourth(level),
            ("4", "3") => CrosswalkFourthToThird(level),
            _ => level,
        };

    /// <summary>"What each level can take on": the most, with what is delivered alongside. By code: the text's list knows no edition.</summary>
    internal static string Takes(string edition, string level, IReadOnlyList<string>? extra)
    {
        _ = edition;
        var most = level switch
        {
            "1.7" => "1-WM",
            "2.7" => "2-WM",
            "3.7" or "3.7 BIO" or "4 PSYCH" => "3.7-WM",
            "4" => "4-WM",
            "1-WM" or "2-WM" or "3.2-WM" or "3.7-WM" or "4-WM" => level,
            _ => "none",
        };
        foreach (var alongside in extra ?? [])
        {
            if (Array.IndexOf(WithdrawalLadder, alongside) > Step(most))
            {
                most = alongside;
            }
        }

        return most;
    }

    /// <summary>5: 3.x and 4 · 4: 2.5, 2.7 · 3: 2.1 · 2: 1, 1.5, 1.7 · 1: 0.5, 1.0 · 0: none, below the last rung.</summary>
    internal static int Rung(string code) => code switch
    {
        "none" => 0,
        "0.5" or "1.0" => 1,
        "1" or "1.5" or "1.7" or "1-WM" => 2,
        "2.1" => 3,
        "2.5" or "2.7" or "2-WM" => 4,
        _ when code[0] is '3' or '4' => 5,
        _ => throw new ArgumentException($"'{code}' is on no rung.", nameof(code)),
    };

    /// <summary>Of several, the first printed.</summary>
    internal static string CrosswalkThirdToFourth(string code) => code switch
    {
        "none" => "none",
        "0.5" => "none",
        "1" => "1.5",
        "OTP" => "1.7",
        "1-WM" => "1.7",
        "2-WM" => "2.7",
        "2.1" => "2.1",
        "2.5" => "2.5",
        "3.1" => "3.1",
        "3.2-WM" => "none",
        "3.3" => "3.5",
        "3.5" => "3.5",
        "3.7" => "3.7",
        "3.7-WM" => "3.7",
        "4" or "4-WM" => "4",
        _ => throw new ArgumentException($"'{code}' is no third-edition level.", nameof(code)),
    };

    internal static string CrosswalkFourthToThird(string code) => code switch
    {
        "none" => "none",
        "1.0" or "1.5" or "1.7" => "1",
        "2.7" => "2.5",
        "3.7 BIO" => "3.7",
        "4 PSYCH" => "4",
        "2.1" or "2.5" or "3.1" or "3.5" or "3.7" or "4" => code,
        _ => throw new ArgumentException($"'{code}' is no fourth-edition level.", nameof(code)),
    };

    /// <summary>
    /// Days to the review, by the level of the first step of the plan. <paramref name="withdrawal"/> is the decided
    /// ladder of third-edition adults ("none" elsewhere); the minima are those of 1A and 1B, null where none is set.
    /// </summary>
    internal static int? ReviewDays(
        string status, string? firstStepLevel, string withdrawal, string? minimum1A, string? minimum1B)
    {
        if (status != "decided" || firstStepLevel is null or "none")
        {
            return null;
        }

        if (Step(withdrawal) >= Step("2-WM") || From27(minimum1A) || From27(minimum1B))
        {
            return 1;
        }

        return firstStepLevel switch
        {
            "0.5" or "1.0" => 90,
            _ when firstStepLevel[0] == '1' => 60,
            _ when firstStepLevel[0] == '2' => 30,
            _ when firstStepLevel[0] == '3' => 14,
            _ => 1,
        };

        static bool From27(string? minimum) => minimum is "2.7" or "3.7" or "3.7 BIO" or "4";
    }

    /// <summary>The date starts the tail; 14 days later it has ended.</summary>
    internal static bool InTail(DateOnly? tailSince, DateOnly assessedOn) =>
        tailSince is { } since && since <= assessedOn && assessedOn < since.AddDays(14);

    /// <summary>Position on the withdrawal ladder.</summary>
    internal static int Step(string withdrawal)
    {
        var step = Array.IndexOf(WithdrawalLadder, withdrawal);
        return step >= 0
            ? step
            : throw new ArgumentException($"'{withdrawal}' is not on the withdrawal ladder.", nameof(withdrawal));
    }

    private static bool ThirdAdult(TransitionInput c) => c.Edition == "3" && c.Population == "adult";

    private static bool HasPlacement(TransitionInput c) => c.CurrentLevel is not (null or "none");

    // "A current WM level ranks as 1-WM 1, 2-WM 2.5, 3.2-WM 3.1, 3.7-WM 3.7, 4-WM 4 (in the fourth: 1.7, 2.7, ...)".
    private static string RanksAs(string edition, string code) => (code, edition) switch
    {
        ("1-WM", "3") => "1",
        ("1-WM", _) => "1.7",
        ("2-WM", "3") => "2.5",
        ("2-WM", _) => "2.7",
        ("3.2-WM", _) => "3.1",
        ("3.7-WM", _) => "3.7",
        ("4-WM", _) => "4",
        _ => code,
    };

    // Where the person is, in codes of the case's edition; in the third a WM level keeps its own code (1-WM is not 1).
    private static string Here(string caseEdition, string level, string levelEdition) => level switch
    {
        "OTP" => caseEdition == "3" ? "1" : "1.7",
        _ when level.EndsWith("-WM", StringComparison.Ordinal) => caseEdition == "3" ? level : RanksAs("4", level),
        _ => Place(caseEdition, level, levelEdition),
    };

    // Row 10, the part that holds for both ways out. An absent add-on list is not an empty one.
    private static bool NothingHolds(TransitionInput c, string currentLevel) =>
        c.WithdrawalLevel == "none"
        && !c.AddOnsNeeded.Contains("OTP")
        && !c.AddOnsNeeded.Contains("OBOT")
        && currentLevel != "OTP"
        && c.CurrentAddOns is { } list
        && !list.Contains("OTP")
        && !list.Contains("OBOT")
        && !list.Contains("MOUD");

    private static bool DoneWithOutpatient(TransitionInput c, string here) =>
        here is "0.5" or "1"
        && Rank("3", c.IndicatedLevel) <= Rank("3", here)
        && c.Progress == "goalsMet"
        && c.Remission == "sustained";

    private static bool Lacks(IReadOnlyList<string> list, string needed) => needed switch
    {
        "COE" or "BIO" or "MOUD" => !list.Contains(needed),
        "OTP" or "OBOT" => !list.Contains("MOUD") && !list.Contains("OTP") && !list.Contains("OBOT"),
        _ => false,
    };

    private static TransitionAnswer Say(string kind, string? from, string? to, params string[] notes) =>
        new(kind, from, to, notes);
}
