namespace LevelOfCare.Tests.Oracle;

/// <summary>
/// The fourth edition stated a second time, from the domain text and without the library: texts and sets only. Where library and oracle differ, one of them is wrong.
/// </summary>
internal static class FourthEditionOracle
{
    // Codes in the order in which the table prints them, most severe first; "-" sets no minimum.
    private static readonly string[] Table =
    [
        "1A: 4>4, 3B>3.7 BIO, 3A>3.7, 2>2.7, ANY>-, 0>-",
        "1B: 4>4, 3B>3.7 BIO, 3A>3.7, 2>2.7, 1>1.7, EVAL>-, 0>-",
        "1C: C>3.7, B>2.7, A>1.7, EVAL>-, ANY>-, MOUD-C>-",
        "2A: 4>4, 3B>3.7 BIO, 3A>3.7, 2>2.7, 1>1.7, ANY>-, 0>-",
        "2B: 4>4, 3>3.7, 2>2.7, 1>1.7, ANY>-, 0>-",
        "3A: 4>4 PSYCH, 3B>3.7 COE, 3A>3.5 COE, 2B>2.7 COE, 2A>2.5 COE, 1C>1.7 COE, 1B>1.7, 1A>1.5 COE, ANY>-, 0>-",
        "3B: 1Z>1.5 COE, ANY>-, 0>-",
        "4A: E>3.5, D>3.1, C>2.5, B>2.1, A>1.5",
        "4B: E>3.5, D>3.1, C>2.5, B>2.1, A>1.5, 0>-",
        "5A: D>3.5, C>3.1, B>2.5, A>2.1, ANY>-, 0>-",
        "5B: A>RR, 0>-",
        "5C: B>3.1, A>RR, ANY>-, 0>-",
    ];

    private static readonly Dictionary<string, (string Code, string Minimum)[]> Rows = Table.ToDictionary(
        line => line[..2], line => line[4..].Split(", ").Select(cell => (cell.Split('>')[0], cell.Split('>')[1])).ToArray());

    private static readonly string[] Order = ["1.0", "1.5", "1.7", "2.1", "2.5", "2.7", "3.1", "3.5", "3.7", "3.7 BIO", "4 PSYCH", "4"];

    /// <summary>The twelve keys in order.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. Table.Select(line => line[..2])];

    /// <summary>A key's codes, most severe first.</summary>
    public static IReadOnlyList<string> Codes(string key) => [.. Rows[key].Select(row => row.Code)];

    /// <summary>What a code asks for; <see langword="null"/> where it sets no minimum.</summary>
    public static string? Minimum(string key, string code) => Rows[key].Single(row => row.Code == code).Minimum is var minimum and not "-" ? minimum : null;

    /// <summary>The label of complete ratings.</summary>
    public static string Label(IReadOnlyDictionary<string, string> ratings) => Combine(ratings.Select(entry => Minimum(entry.Key, entry.Value)).OfType<string>().ToHashSet());

    /// <summary>The label, or <c>outOfScope</c> where no disorder is diagnosed and no rating itself asks for a hospital.</summary>
    public static string Outcome(IReadOnlyDictionary<string, string> ratings, bool hasDisorder) =>
        hasDisorder || ratings.Any(entry => Minimum(entry.Key, entry.Value) is "4" or "4 PSYCH") ? Label(ratings) : "outOfScope";

    /// <summary>The six steps, top down.</summary>
    public static string Combine(IReadOnlySet<string> minima)
    {
        bool Any(params string[] levels) => levels.Any(level => minima.Contains(level) || minima.Contains($"{level} COE"));
        var enhanced = minima.Any(minimum => minimum.EndsWith("COE", StringComparison.Ordinal)) || minima.Contains("4 PSYCH");

        string level;
        if (minima.Contains("4") || (minima.Contains("3.7 BIO") && enhanced))
        {
            level = "4";
        }
        else if (minima.Contains("4 PSYCH"))
        {
            level = "4 PSYCH";
        }
        else if (Any("1.7", "2.7", "3.7") || minima.Contains("3.7 BIO"))
        {
            level = minima.Contains("3.7 BIO") ? "3.7 BIO" : Any("3.1", "3.5", "3.7") ? "3.7" : Any("2.1", "2.5", "2.7") ? "2.7" : "1.7";
        }
        else if (Any("3.1", "3.5"))
        {
            level = Any("2.5", "3.5") ? "3.5" : "3.1";
        }
        else
        {
            level = Any("2.5") ? "2.5" : Any("2.1") ? "2.1" : "1.5";
        }

        if (level is not ("4" or "4 PSYCH" or "3.7 BIO") && enhanced)
        {
            level = level switch { "3.1" => "3.5", "2.1" => "2.5", _ => level } + " COE";
        }

        return minima.Contains("RR") && level[0] is ('1' or '2') ? $"{level} + RR" : level;
    }

    /// <summary>Rank of a label, without COE and RR.</summary>
    public static int Rank(string label) => Array.IndexOf(Order, label.Replace(" + RR", "", StringComparison.Ordinal).Replace(" COE", "", StringComparison.Ordinal));

    /// <summary>For each key, the nearest less severe code that gives a higher level.</summary>
    public static IEnumerable<(string Key, string Code)> LessSevereGivesMore(IReadOnlyDictionary<string, string> ratings)
    {
        var rank = Rank(Label(ratings));
        foreach (var key in Keys)
        {
            var less = Codes(key).SkipWhile(code => code != ratings[key]).Skip(1)
                .FirstOrDefault(code => Rank(Label(new Dictionary<string, string>(ratings) { [key] = code })) > rank);
            if (less is not null)
            {
                yield return (key, less);
            }
        }
    }
}
