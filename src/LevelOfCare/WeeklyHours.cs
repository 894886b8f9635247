namespace LevelOfCare;

/// <summary>The clinical service hours a week that make a level: from a minimum, below a ceiling.</summary>
/// <param name="AtLeast">The least hours a week that count as the level; 0 where there is no minimum.</param>
/// <param name="Below">The hours a week from which it is another level (exclusive); <see langword="null"/> where there is no ceiling.</param>
/// <param name="Confidence">How sure the figures are.</param>
/// <remarks>Half-open: 9 h is intensive outpatient, 8 h 59 min is not. Immutable and safe to share between threads.</remarks>
public sealed record WeeklyHours(int AtLeast, int? Below, Confidence Confidence)
{
    /// <summary>Tells whether a week of so many minutes lies within these hours.</summary>
    /// <param name="minutes">Clinical service minutes in a week.</param>
    /// <returns><see langword="true"/> from the minimum on and below the ceiling.</returns>
    public bool Contains(int minutes) => minutes >= AtLeast * 60 && (Below is null || minutes < Below * 60);

    /// <summary>The range as people write it, such as <c>9 to &lt; 20</c>.</summary>
    /// <returns>The range.</returns>
    public override string ToString() => (AtLeast, Below) switch
    {
        (0, { } below) => $"< {below}",
        ({ } least, null) => $">= {least}",
        ({ } least, { } below) => $"{least} to < {below}",
    };
}
