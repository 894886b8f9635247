using LevelOfCare.Facts;
using static LevelOfCare.FourthEditionLevels;

namespace LevelOfCare.Criteria.FourthEdition;

/// <summary>What each code of each subdimension asks for. The same code means different things in different subdimensions.</summary>
/// <remarks>Confidence: high, as each row says. A code that is not listed sets no minimum.</remarks>
internal static class MinimumTable
{
    private static readonly Dictionary<RatingCode, CriterionRow> RowByCode = Rows().ToDictionary(row => row.Code);

    /// <summary>The rows in key order, and most severe first within a key.</summary>
    public static IReadOnlyList<CriterionRow> All { get; } =
        [.. Subdimension.All.SelectMany(subdimension => subdimension.Codes).Where(RowByCode.ContainsKey).Select(code => RowByCode[code])];

    /// <summary>The row of a code, or <see langword="null"/> where the code asks for nothing.</summary>
    public static CriterionRow? Find(RatingCode code) => RowByCode.GetValueOrDefault(code);

    private static IEnumerable<CriterionRow> Rows() =>
    [
        .. Key("1A").Asks("4", Level4).Asks("3B", Level37Bio).Asks("3A", Level37).Asks("2", Level27),
        .. Key("1B").Asks("4", Level4).Asks("3B", Level37Bio).Asks("3A", Level37).Asks("2", Level27).Asks("1", Level17).AsksForEvaluation("EVAL"),
        .. Key("1C").Asks("C", Level37).Asks("B", Level27).Asks("A", Level17).AsksForEvaluation("EVAL").AsksToContinueMedication("MOUD-C"),
        .. Key("2A").Asks("4", Level4).Asks("3B", Level37Bio).Asks("3A", Level37).Asks("2", Level27).Asks("1", Level17),
        .. Key("2B").Asks("4", Level4).Asks("3", Level37).Asks("2", Level27).Asks("1", Level17),
        .. Key("3A").Asks("4", Level4Psych).AsksEnhanced("3B", Level37).AsksEnhanced("3A", Level35).AsksEnhanced("2B", Level27)
            .AsksEnhanced("2A", Level25).AsksEnhanced("1C", Level17).Asks("1B", Level17).AsksEnhanced("1A", Level15),
        .. Key("3B").AsksEnhanced("1Z", Level15),
        .. Key("4A").Asks("E", Level35).Asks("D", Level31).Asks("C", Level25).Asks("B", Level21).Asks("A", Level15),
        .. Key("4B").Asks("E", Level35).Asks("D", Level31).Asks("C", Level25).Asks("B", Level21).Asks("A", Level15),
        .. Key("5A").Asks("D", Level35).Asks("C", Level31).Asks("B", Level25).Asks("A", Level21),
        .. Key("5B").AsksForRecoveryResidence("A"),
        .. Key("5C").Asks("B", Level31).AsksForRecoveryResidence("A"),
    ];

    private static RowsOfKey Key(string key) => new(Subdimension.TryParse(key)!);
}
