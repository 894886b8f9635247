namespace LevelOfCare;

/// <summary>Hours a week that a state or a payer sets for a level in place of the library's figures.</summary>
/// <param name="Level">The level.</param>
/// <param name="Population">Whose hours they are.</param>
/// <param name="Hours">The hours. Where the library's figures are <see cref="Confidence.Ours"/>, or there are none, all of it may differ; otherwise the ceiling only, and the
/// confidence may not be less.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record LevelHours(CareLevel Level, Population Population, WeeklyHours Hours);
