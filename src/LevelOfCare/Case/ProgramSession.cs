namespace LevelOfCare;

/// <summary>One session in a program's week.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ProgramSession
{
    /// <summary>The day.</summary>
    public required Weekday Day { get; init; }

    /// <summary>The start, within the day.</summary>
    public required TimeOnly From { get; init; }

    /// <summary>The end, after <see cref="From"/> on the same day.</summary>
    public required TimeOnly To { get; init; }

    /// <summary>What is done.</summary>
    public required Modality Modality { get; init; }
}
