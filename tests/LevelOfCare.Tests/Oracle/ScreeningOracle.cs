using System.Globalization;

namespace LevelOfCare.Tests.Oracle;

/// <summary>
/// Screening instruments, written straight from domain/screening.md. Nothing here speaks of a level of care.
/// </summary>
internal static class ScreeningOracle
{
    // ---------------------------------------------------------------- ranges

    /// <summary>Lowest and highest total; a null highest is a plain count without a printed limit.</summary>
    internal static readonly IReadOnlyDictionary<string, (int Low, int? High)> Ranges =
        new Dictionary<string, (int Low, int? High)>
        {
            ["phq9"] = (0, 27),
            ["phq2"] = (0, 6),
            ["gad7"] = (0, 21),
            ["gad2"] = (0, 6),
            ["singleAlcohol"] = (0, null),
            ["singleDrug"] = (0, null),
            ["audit"] = (0, 40),
            ["auditC"] = (0, 12),
            ["dast10"] = (0, 10),
            ["ciwaAr"] = (0, 67),
            ["cows"] = (0, 48),
        };

    /// <summary>A total outside its range is an input error, never the nearest band.</summary>
    internal static bool InRange(string instrument, int total)
    {
        (int low, int? high) = Ranges[instrument];
        return total >= low && (high is null || total <= high);
    }

    // ---------------------------------------------------------------- bands

    /// <summary>
    /// Every band with its first and last total, both inclusive. AUDIT-C depends on sex and is below.
    /// The CIWA-Ar has two profiles: ciwaAr (10, 19) and ciwaAr:8-15 (the "others").
    /// </summary>
    internal static readonly IReadOnlyList<(string Table, int From, int To, int Index, string Name)> Bands =
    [
        // PHQ-9: 5, 10, 15, 20
        ("phq9", 0, 4, 0, "minimal"),
        ("phq9", 5, 9, 1, "mild"),
        ("phq9", 10, 14, 2, "moderate"),
        ("phq9", 15, 19, 3, "moderatelySevere"),
        ("phq9", 20, 27, 4, "severe"),

        // GAD-7: 5, 10, 15
        ("gad7", 0, 4, 0, "minimal"),
        ("gad7", 5, 9, 1, "mild"),
        ("gad7", 10, 14, 2, "moderate"),
        ("gad7", 15, 21, 3, "severe"),

        // Single questions: 1 or more is positive
        ("singleAlcohol", 0, 0, 0, "negative"),
        ("singleAlcohol", 1, int.MaxValue, 1, "positive"),
        ("singleDrug", 0, 0, 0, "negative"),
        ("singleDrug", 1, int.MaxValue, 1, "positive"),

        // AUDIT: 8, 16, 20
        ("audit", 0, 7, 0, "low"),
        ("audit", 8, 15, 1, "raised"),
        ("audit", 16, 19, 2, "high"),
        ("audit", 20, 40, 3, "veryHigh"),

        // DAST-10: 1, 3, 6, 9
        ("dast10", 0, 0, 0, "none"),
        ("dast10", 1, 2, 1, "low"),
        ("dast10", 3, 5, 2, "moderate"),
        ("dast10", 6, 8, 3, "substantial"),
        ("dast10", 9, 10, 4, "severe"),

        // CIWA-Ar: 10, 19 (others: 8, 15)
        ("ciwaAr", 0, 9, 0, "mild"),
        ("ciwaAr", 10, 18, 1, "moderate"),
        ("ciwaAr", 19, 67, 2, "severe"),
        ("ciwaAr:8-15", 0, 7, 0, "mild"),
        ("ciwaAr:8-15", 8, 14, 1, "moderate"),
        ("ciwaAr:8-15", 15, 67, 2, "severe"),

        // COWS: 5, 13, 25, 37
        ("cows", 0, 4, 0, "none"),
        ("cows", 5, 12, 1, "mild"),
        ("cows", 13, 24, 2, "moderate"),
        ("cows", 25, 36, 3, "moderatelySevere"),
        ("cows", 37, 48, 4, "severe"),
    ];

    /// <summary>Index and name of the band, or null where the total is out of range.</summary>
    internal static (int Index, string Name)? Band(string table, int total)
    {
        foreach ((string name, int from, int to, int index, string band) in Bands)
        {
            if (name == table && total >= from && total <= to)
            {
                return (index, band);
            }
        }

        return null;
    }

    // ---------------------------------------------------------------- AUDIT-C

    /// <summary>Men 4, women 3; where sex is not known or is another, the lower one misses nobody.</summary>
    internal static int AuditCCutoff(string? sex) => sex == "male" ? 4 : 3;

    /// <summary>Null where the total is out of range.</summary>
    internal static (int Index, string Name)? AuditCBand(int total, string? sex)
    {
        if (total is < 0 or > 12)
        {
            return null;
        }

        return total >= AuditCCutoff(sex) ? (1, "positive") : (0, "negative");
    }

    // ---------------------------------------------------------------- PHQ and GAD

    /// <summary>Each item is answered 0 to 3.</summary>
    internal static bool IsItem(int answer) => answer is >= 0 and <= 3;

    /// <summary>Item 9 above 0 asks for a safety follow-up, whatever the total and whatever PHQ-2 said.</summary>
    internal static bool SafetyFollowUp(int item9) => item9 > 0;

    /// <summary>The PHQ-9 from its nine items; null where they are not nine answers of 0 to 3.</summary>
    internal static (int Total, int Band, string Name, bool SafetyFollowUp)? Phq9(IReadOnlyList<int> items)
    {
        if (items.Count != 9 || !items.All(IsItem))
        {
            return null;
        }

        int total = items.Sum();
        (int index, string name) = Band("phq9", total)!.Value;
        return (total, index, name, SafetyFollowUp(items[8]));
    }

    /// <summary>The GAD-7 from its seven items; null where they are not seven answers of 0 to 3.</summary>
    internal static (int Total, int Band, string Name)? Gad7(IReadOnlyList<int> items)
    {
        if (items.Count != 7 || !items.All(IsItem))
        {
            return null;
        }

        int total = items.Sum();
        (int index, string name) = Band("gad7", total)!.Value;
        return (total, index, name);
    }

    /// <summary>The first two items of the PHQ-9: at 3 or more the other seven are asked.</summary>
    internal static bool Phq2OpensPhq9(int first, int second) => first + second >= 3;

    /// <summary>The first two items of the GAD-7: at 3 or more the other five are asked.</summary>
    internal static bool Gad2OpensGad7(int first, int second) => first + second >= 3;

    // ---------------------------------------------------------------- single questions

    /// <summary>Drinks in a day that make it a heavy-drinking day: 5 for men, 4 for women (4 where not known).</summary>
    internal static int HeavyDrinkingDay(string? sex) => sex == "male" ? 5 : 4;

    /// <summary>Both single questions: one day or one use in the past year is positive.</summary>
    internal static bool SingleQuestionPositive(int count) => count >= 1;

    // ---------------------------------------------------------------- C-SSRS

    /// <summary>High: the emergency path. Low, moderate: not. Null: not a triage result.</summary>
    internal static bool? CssrsIsEmergency(string triage) => triage switch
    {
        "low" => false,
        "moderate" => false,
        "high" => true,
        _ => null,
    };

    // ---------------------------------------------------------------- LOINC

    /// <summary>The term codes that the text lists, in its order.</summary>
    internal static readonly IReadOnlyList<(string Instrument, string Part, string Code)> LoincCodes =
    [
        ("phq9", "panel", "44249-1"),
        ("phq9", "total", "44261-6"),
        ("gad7", "panel", "69737-5"),
        ("gad7", "total", "70274-6"),
        ("audit", "total", "75624-7"),
        ("auditC", "panel", "72109-2"),
        ("auditC", "total", "75626-2"),
        ("dast10", "panel", "82666-9"),
        ("dast10", "total", "82667-7"),
        ("cssrs", "screener", "93373-9"),
    ];

    /// <summary>
    /// The mod 10 check digit as LOINC describes it, for the digits before the hyphen:
    /// number the digits from the right; write the 1st, 3rd, 5th … as one number and double it;
    /// put the 2nd, 4th … in front; add up all digits; what is missing to the next ten is the check digit.
    /// </summary>
    internal static int LoincCheckDigit(string digits)
    {
        string fromRight = new([.. digits.Reverse()]);
        string odd = new([.. fromRight.Where((_, i) => i % 2 == 0)]);
        string even = new([.. fromRight.Where((_, i) => i % 2 == 1)]);

        long doubled = 2 * long.Parse(odd, NumberStyles.None, CultureInfo.InvariantCulture);
        string joined = even + doubled.ToString(CultureInfo.InvariantCulture);
        int sum = joined.Sum(digit => digit - '0');
        return (10 - (sum % 10)) % 10;
    }

    /// <summary>One to seven digits, a hyphen, and the check digit that belongs to them.</summary>
    internal static bool IsLoincCode(string code)
    {
        string[] parts = code.Split('-');
        return parts is [{ Length: >= 1 and <= 7 } digits, { Length: 1 } check]
            && digits.All(char.IsAsciiDigit)
            && char.IsAsciiDigit(check[0])
            && LoincCheckDigit(digits) == check[0] - '0';
    }
}
