using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>Rank order of what is indicated; the plain form of a level before the enhanced one, without housing before with.</summary>
internal sealed class IndicationOrder : IComparer<Indication>
{
    public static IndicationOrder Instance { get; } = new();

    public int Compare(Indication? x, Indication? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        _ when IntensityOrder.Instance.Compare(x.Level, y.Level) is var order && order != 0 => order,
        _ => (x.Level.Rank, x.BiomedicallyEnhanced, x.CoOccurringEnhanced, x.RecoveryResidence).CompareTo(
            (y.Level.Rank, y.BiomedicallyEnhanced, y.CoOccurringEnhanced, y.RecoveryResidence)),
    };
}
