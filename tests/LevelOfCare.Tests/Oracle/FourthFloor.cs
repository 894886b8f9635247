namespace LevelOfCare.Tests.Oracle;

/// <summary>fourth-edition.md: the part of the table that sets the safety floor, and the combination rule, steps 1 to 5.</summary>
internal static class FourthFloor
{
    private static readonly string[] Nothing = ["0", "ANY", "EVAL", "MOUD-C"];

    /// <summary>The minimum that a code sets towards the floor: 1A to 3B, and E of 4A and 4B; null for none.</summary>
    internal static string? Minimum(string key, string code) => (key, code) switch
    {
        ("1A", "4") => "4",
        ("1A", "3B") => "3.7 BIO",
        ("1A", "3A") => "3.7",
        ("1A", "2") => "2.7",

        ("1B", "4") => "4",
        ("1B", "3B") => "3.7 BIO",
        ("1B", "3A") => "3.7",
        ("1B", "2") => "2.7",
        ("1B", "1") => "1.7",

        ("1C", "C") => "3.7",
        ("1C", "B") => "2.7",
        ("1C", "A") => "1.7",

        ("2A", "4") => "4",
        ("2A", "3B") => "3.7 BIO",
        ("2A", "3A") => "3.7",
        ("2A", "2") => "2.7",
        ("2A", "1") => "1.7",

        ("2B", "4") => "4",
        ("2B", "3") => "3.7",
        ("2B", "2") => "2.7",
        ("2B", "1") => "1.7",

        ("3A", "4") => "4 PSYCH",
        ("3A", "3B") => "3.7 COE",
        ("3A", "3A") => "3.5 COE",
        ("3A", "2B") => "2.7 COE",
        ("3A", "2A") => "2.5 COE",
        ("3A", "1C") => "1.7 COE",
        ("3A", "1B") => "1.7",
        ("3A", "1A") => "1.5 COE",

        ("3B", "1Z") => "1.5 COE",

        ("4A" or "4B", "E") => "3.5",
        ("4A" or "4B", "A" or "B" or "C" or "D" or "0") => null,
        ("5A" or "5B" or "5C", _) => null,

        _ when Nothing.Contains(code) => null,
        _ => throw new ArgumentException($"'{code}' is no code of {key}.", nameof(code)),
    };

    internal static string? Floor(IReadOnlyDictionary<string, string> codes)
    {
        var asked = codes.Select(c => Minimum(c.Key, c.Value)).OfType<string>().ToHashSet();
        return asked.Count == 0 ? null : Combine(asked);
    }

    /// <summary>"needs 1-WM, 2-WM, 3.7-WM, 4-WM of a program" for a minimum of 1A, 1B or 1C of 1.7, 2.7, 3.7 or 3.7 BIO, 4.</summary>
    internal static string WithdrawalNeed(IReadOnlyDictionary<string, string> codes)
    {
        var asked = codes
            .Where(c => c.Key is "1A" or "1B" or "1C")
            .Select(c => Minimum(c.Key, c.Value))
            .OfType<string>()
            .ToHashSet();
        return asked.Contains("4") ? "4-WM"
            : asked.Contains("3.7") || asked.Contains("3.7 BIO") ? "3.7-WM"
            : asked.Contains("2.7") ? "2-WM"
            : asked.Contains("1.7") ? "1-WM"
            : "none";
    }

    /// <summary>Steps 1 to 5, the code without COE. (With COE, 3.1 becomes 3.5 and 2.1 becomes 2.5.)</summary>
    internal static string Combine(IReadOnlySet<string> asked)
    {
        var coe = asked.Any(m => m.EndsWith(" COE", StringComparison.Ordinal));
        bool Any(params string[] levels) => levels.Any(l => asked.Contains(l) || asked.Contains(l + " COE"));

        // 1
        if (Any("4"))
        {
            return "4";
        }

        if (Any("3.7 BIO") && (coe || Any("4 PSYCH")))
        {
            return "4";
        }

        if (Any("4 PSYCH"))
        {
            return "4 PSYCH";
        }

        // 2
        if (Any("1.7", "2.7", "3.7", "3.7 BIO"))
        {
            return Any("3.7 BIO") ? "3.7 BIO"
                : Any("3.1", "3.5", "3.7") ? "3.7"
                : Any("2.1", "2.5", "2.7") ? "2.7"
                : "1.7";
        }

        // 3
        if (Any("3.1", "3.5"))
        {
            return Any("2.5", "3.5") || coe ? "3.5" : "3.1";
        }

        // 4
        return Any("2.5") ? "2.5"
            : Any("2.1") ? (coe ? "2.5" : "2.1")
            : "1.5";
    }
}
