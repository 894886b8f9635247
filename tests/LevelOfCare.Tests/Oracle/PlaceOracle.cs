namespace LevelOfCare.Tests.Oracle;

/// <summary>
/// The part of transitions.md, withdrawal.md and levels.md that says where a program or a selection ranks and what it takes on; written by somebody who had not seen
/// the library.
/// </summary>
internal static class PlaceOracle
{
    // "Rank, third: none < 0.5 < 1 < ..."; in the fourth "none" ranks lowest.
    private static readonly string[] ThirdRanks =
        ["none", "0.5", "1", "2.1", "2.5", "3.1", "3.3", "3.5", "3.7", "4"];

    private static readonly string[] FourthRanks =
        ["none", "1.0", "1.5", "1.7", "2.1", "2.5", "2.7", "3.1", "3.5", "3.7", "3.7 BIO", "4 PSYCH", "4"];

    internal static readonly string[] WithdrawalLadder =
        ["none", "1-WM", "2-WM", "3.2-WM", "3.7-WM", "4-WM"];

    /// <summary>Position in the edition's order; a WM code stands where the text ranks a current WM level.</summary>
    internal static int Rank(string edition, string code)
    {
        var ranked = code.EndsWith("-WM", StringComparison.Ordinal) ? RanksAs(edition, code) : code;
        var position = Array.IndexOf(edition == "3" ? ThirdRanks : FourthRanks, ranked);
        return position >= 0
            ? position
            : throw new ArgumentException($"'{code}' has no rank in edition {edition}.", nameof(code));
    }

    /// <summary>Rank of a program or a selection: the crosswalk alone, so 3.2-WM is "none" in the fourth.</summary>
    internal static int PlaceRank(string caseEdition, string level, string? levelEdition) =>
        Rank(caseEdition, Place(caseEdition, level, levelEdition));

    /// <summary>The code of a level in the case's edition, by the crosswalk where the editions differ.</summary>
    internal static string Place(string caseEdition, string level, string? levelEdition) =>
        (levelEdition ?? caseEdition, caseEdition) switch
        {
            // The lead's reading: withdrawal management has no ladder in the fourth edition, whatever edition a program names.
            (_, "4") when level.EndsWith("-WM", StringComparison.Ordinal) => CrosswalkThirdToFourth(level),
            (_, "3") when level.EndsWith("-WM", StringComparison.Ordinal) => level,
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
}
