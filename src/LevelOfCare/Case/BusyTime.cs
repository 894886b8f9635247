namespace LevelOfCare;

/// <summary>A time in the week that the person must keep.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record BusyTime
{
    /// <summary>The day.</summary>
    public required Weekday Day { get; init; }

    /// <summary>The start, within the day.</summary>
    public required TimeOnly From { get; init; }

    /// <summary>The end, after <see cref="From"/> on the same day.</summary>
    public required TimeOnly To { get; init; }

    /// <summary>What it is kept for.</summary>
    public required BusyReason Why { get; init; }
}
