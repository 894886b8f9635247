using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>What a payer authorizes. Need is never derived from it.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Coverage
{
    /// <summary>The caller's name for the payer.</summary>
    public required string Payer { get; init; }

    /// <summary>The codes of the levels authorized.</summary>
    public required ImmutableArray<string> Authorized { get; init; }
}
