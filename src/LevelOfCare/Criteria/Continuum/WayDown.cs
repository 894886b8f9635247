using LevelOfCare.Facts;

namespace LevelOfCare.Criteria.Continuum;

/// <summary>The usual way down: hospital or residential, partial hospitalization, intensive outpatient, outpatient, and in the fourth edition monitoring.</summary>
internal static class WayDown
{
    /// <summary>The rungs below residential care, in both editions.</summary>
    public static IReadOnlyList<WayDownRung> Rungs { get; } =
    [
        new(ThirdEditionLevels.Level25),
        new(ThirdEditionLevels.Level21),
        new(ThirdEditionLevels.Level1),
        new(FourthEditionLevels.Level25),
        new(FourthEditionLevels.Level21),
        new(FourthEditionLevels.Level15),
        new(FourthEditionLevels.Level10),
    ];
}
