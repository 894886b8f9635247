using System.Collections.Immutable;

namespace LevelOfCare.Deciding;

/// <summary>Levels as bits of a number, so that many can be looked for at once: a bit each of an edition's and of the mental-health track's.</summary>
internal static class LevelMarks
{
    private const int OfTheOtherTrack = 32;

    private static readonly ImmutableArray<CareLevel> Third = Ladder(Edition.Third);
    private static readonly ImmutableArray<CareLevel> Fourth = Ladder(Edition.Fourth);
    private static readonly ImmutableArray<CareLevel> MentalHealth = [.. MentalHealthLevels.All];

    /// <summary>A level's bit; none where there is no level.</summary>
    public static ulong Of(CareLevel? level) => level is null ? 0 : 1UL << (level.Edition is null ? OfTheOtherTrack + level.Rank : level.Rank);

    /// <summary>The levels that a case could be given above one and below another, if there is another; of both tracks, least intensive first.</summary>
    public static List<CareLevel> Between(Edition? edition, CareLevel level, CareLevel? upper)
    {
        var between = new List<CareLevel>();
        foreach (var candidate in edition switch { Edition.Third => Third, Edition.Fourth => Fourth, _ => MentalHealth })
        {
            if (IntensityOrder.IsHigher(candidate, level) && (upper is null || IntensityOrder.IsHigher(upper, candidate)))
            {
                between.Add(candidate);
            }
        }

        return between;
    }

    private static ImmutableArray<CareLevel> Ladder(Edition edition) => [.. CareLevel.All(edition).Concat(MentalHealthLevels.All).Order(IntensityOrder.Instance)];
}
