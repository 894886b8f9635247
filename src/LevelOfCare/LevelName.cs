using System.Collections.Immutable;
using LevelOfCare.Validation;

namespace LevelOfCare;

/// <summary>Understands the words people use for levels, strictly: a word that could mean several levels is an error that lists them.</summary>
/// <remarks>Immutable and safe to share between threads. Confidence: high for the codes, medium for the words.</remarks>
public static class LevelName
{
    /// <summary>Returns the level that a code or a common word names.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="text">A code such as <c>2.1</c>, or a word such as <c>IOP</c>; case and outer blanks do not count.</param>
    /// <returns>The level.</returns>
    /// <exception cref="FormatException">The text names no level, or could mean several; the message lists the candidates.</exception>
    public static CareLevel Parse(Edition edition, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Candidates(edition, text) switch
        {
            [var only] => only,
            [] when IsDetox(text) => throw new FormatException(
                $"'{text}' is withdrawal management, which has a ladder of its own in the third edition: {string.Join(", ", LevelCodes.WithdrawalManagement)}. Give the code that is meant."),
            [] => throw new FormatException($"'{text}' names no level of care. Give a code ({Codes(CareLevel.All(edition))}) or a word such as outpatient, IOP, PHP."),
            var several => throw new FormatException($"'{text}' can mean several levels of care: {Codes(several)}. Give the code that is meant."),
        };
    }

    /// <summary>Lists the levels that a code or a common word can mean.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="text">A code or a word; case and outer blanks do not count.</param>
    /// <returns>The levels, least intensive first; none where the text names no level, or withdrawal management that has a ladder of its own.</returns>
    public static ImmutableArray<CareLevel> Candidates(Edition edition, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var word = text.Trim().ToLowerInvariant();
        var codes = word switch
        {
            "outpatient" or "op" => edition == Edition.Fourth ? ["1.5"] : ["1"],
            "intensive outpatient" or "iop" => ["2.1"],
            "partial hospitalization" or "php" or "day treatment" => ["2.5"],
            "residential" or "rehab" => Residential(edition),
            "inpatient" when edition == Edition.Third => ["3.7", "4"],
            "inpatient" or "hospital" => ["4"],
            _ when IsDetox(word) && edition == Edition.Fourth => ["1.7", "2.7", "3.7", "3.7 BIO", "4"],
            _ => (string[])[word.ToUpperInvariant(), word],
        };
        return [.. CareLevel.All(edition).Where(level => codes.Contains(level.Code))];
    }

    private static bool IsDetox(string text) => string.Equals(text.Trim(), "detox", StringComparison.OrdinalIgnoreCase);

    private static string[] Residential(Edition edition) => [.. CareLevel.All(edition).Where(level => level.BroadLevel == 3).Select(level => level.Code)];

    private static string Codes(IEnumerable<CareLevel> levels) => string.Join(", ", levels.Select(level => level.Code));
}
