namespace LevelOfCare.Deciding;

/// <summary>Orders levels by intensity, those of the mental-health track among an edition's by what they rank as.</summary>
internal sealed class IntensityOrder : IComparer<CareLevel?>
{
    public static IntensityOrder Instance { get; } = new();

    /// <summary>Whether a level is more intensive than another; one that ranks the same in the other track is not.</summary>
    public static bool IsHigher(CareLevel level, CareLevel other) => Instance.Compare(level, other) > 0
        && (level.Edition == other.Edition || (level.Edition is { } edition ? level.Rank > MentalHealthLevels.RanksAs(other, edition).Rank : MentalHealthLevels.RanksAs(level, other.Edition!.Value).Rank > other.Rank));

    public int Compare(CareLevel? x, CareLevel? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        ({ Edition: null }, { Edition: { } edition }) => MentalHealthLevels.RanksAs(x, edition).Rank.CompareTo(y.Rank) is var order && order != 0 ? order : -1,
        ({ Edition: { } edition }, { Edition: null }) => x.Rank.CompareTo(MentalHealthLevels.RanksAs(y, edition).Rank) is var order && order != 0 ? order : 1,
        _ => x.Rank.CompareTo(y.Rank),
    };
}
