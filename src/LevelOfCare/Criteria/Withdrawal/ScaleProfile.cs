using LevelOfCare.Facts;

namespace LevelOfCare.Criteria.Withdrawal;

/// <summary>The built-in cut-off profile: what a total of the CIWA-Ar or COWS asks for.</summary>
/// <remarks>Confidence: medium for the CIWA-Ar, ours for the COWS. Totals below the first band ask for nothing.</remarks>
internal static class ScaleProfile
{
    private const int Above = int.MaxValue;

    public static IReadOnlyList<ScaleBand> Bands { get; } =
    [
        .. BandsOf(Substance.Alcohol, 3, 10, 19),
        .. BandsOf(Substance.Sedative, 3, 10, 19),
        .. BandsOf(Substance.Opioid, 5, 13, 25),
    ];

    private static IEnumerable<ScaleBand> BandsOf(Substance substance, int ambulatory, int extended, int monitored) =>
    [
        new(substance, ambulatory, extended, WithdrawalLevel.Level1),
        new(substance, extended, monitored, WithdrawalLevel.Level2),
        new(substance, monitored, Above, WithdrawalLevel.Level37),
    ];
}
