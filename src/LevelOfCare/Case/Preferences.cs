using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>What the person said of distance, language and the times they must keep. It shapes what is selected, never what is indicated.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Preferences
{
    /// <summary>The farthest they can travel, in kilometers.</summary>
    public double? MaxDistanceKm { get; init; }

    /// <summary>The language they want to be treated in, as an ISO 639-1 code.</summary>
    public string? Language { get; init; }

    /// <summary>Times that must be kept.</summary>
    public ImmutableArray<BusyTime> Busy { get; init => field = value.IsDefault ? [] : value; } = [];
}
