namespace LevelOfCare;

/// <summary>What was selected, and why where it differs from what is indicated.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Selection
{
    /// <summary>The code of the level selected.</summary>
    public required string Level { get; init; }

    /// <summary>The id of the program selected.</summary>
    public string? Program { get; init; }

    /// <summary>The coded reason.</summary>
    public SelectionReason? Reason { get; init; }

    /// <summary>A note; required where <see cref="Reason"/> is <see cref="SelectionReason.Other"/>.</summary>
    public string? Note { get; init; }
}
