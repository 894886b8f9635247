namespace LevelOfCare;

/// <summary>One of the twelve subdimensions of the fourth edition, with the codes it can be rated by.</summary>
/// <remarks>Immutable and safe to share between threads. The set is closed. Names are short names of this library.</remarks>
public sealed class Subdimension
{
    private readonly string[] codeTexts;

    private Subdimension(int index, string key, string name, params string[] codes)
    {
        Index = index;
        Key = key;
        Name = name;
        Codes = [.. codes.Select((code, severity) => new RatingCode(this, code, severity))];
        codeTexts = codes;
    }

    /// <summary>The subdimensions in key order, 1A to 5C.</summary>
    /// <remarks>Codes are listed most severe first. The same code means different things in different subdimensions.</remarks>
    public static IReadOnlyList<Subdimension> All { get; } =
    [
        new(0, "1A", "intoxication", "4", "3B", "3A", "2", "ANY", "0"),
        new(1, "1B", "withdrawal", "4", "3B", "3A", "2", "1", "EVAL", "0"),
        new(2, "1C", "addiction medication", "C", "B", "A", "EVAL", "ANY", "MOUD-C"),
        new(3, "2A", "physical health", "4", "3B", "3A", "2", "1", "ANY", "0"),
        new(4, "2B", "pregnancy", "4", "3", "2", "1", "ANY", "0"),
        new(5, "3A", "active psychiatric symptoms", "4", "3B", "3A", "2B", "2A", "1C", "1B", "1A", "ANY", "0"),
        new(6, "3B", "persistent disability", "1Z", "ANY", "0"),
        new(7, "4A", "likelihood of risky use", "E", "D", "C", "B", "A"),
        new(8, "4B", "likelihood of risky behaviors", "E", "D", "C", "B", "A", "0"),
        new(9, "5A", "functioning in the environment", "D", "C", "B", "A", "ANY", "0"),
        new(10, "5B", "safety in the environment", "A", "0"),
        new(11, "5C", "support in the environment", "B", "A", "ANY", "0"),
    ];

    /// <summary>The place in key order, from 0.</summary>
    public int Index { get; }

    /// <summary>The key, such as <c>1B</c>.</summary>
    public string Key { get; }

    /// <summary>A short name, such as <c>withdrawal</c>.</summary>
    public string Name { get; }

    /// <summary>The codes it can be rated by, most severe first.</summary>
    public IReadOnlyList<RatingCode> Codes { get; }

    /// <summary>Returns the subdimension with the given key, or <see langword="null"/> where there is none.</summary>
    /// <param name="key">A key such as <c>1B</c>; upper case.</param>
    /// <returns>The subdimension, or <see langword="null"/>.</returns>
    public static Subdimension? TryParse(string key) => key is [>= '1' and <= '5', >= 'A' and <= 'C'] ? ByPlace[((key[0] - '1') * 3) + key[1] - 'A'] : null;

    /// <summary>Returns this subdimension's code with the given text, or <see langword="null"/> where there is none.</summary>
    /// <param name="code">A code such as <c>3A</c>; upper case.</param>
    /// <returns>The code, or <see langword="null"/>.</returns>
    public RatingCode? TryParseCode(string code) => OrderOf(code) is var order and >= 0 ? Codes[order] : null;

    /// <summary>The key.</summary>
    /// <returns><see cref="Key"/>.</returns>
    public override string ToString() => Key;

    /// <summary>The place of a code among the codes, or a negative number where there is none.</summary>
    internal int OrderOf(string? code)
    {
        for (var order = 0; order < codeTexts.Length; order++)
        {
            if (codeTexts[order] == code)
            {
                return order;
            }
        }

        return -1;
    }

    /// <summary>By dimension and letter of the key.</summary>
    private static readonly Subdimension?[] ByPlace =
        [.. Enumerable.Range(0, 15).Select(place => All.FirstOrDefault(subdimension => subdimension.Key == $"{(char)('1' + (place / 3))}{(char)('A' + (place % 3))}"))];
}
