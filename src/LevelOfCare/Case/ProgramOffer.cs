using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>A program as it describes itself.</summary>
/// <remarks>Immutable and safe to share between threads. What is absent is not stated, and the checks that need it are not made.</remarks>
public sealed record ProgramOffer
{
    /// <summary>The caller's name for the program; unique in a case.</summary>
    public required string Id { get; init; }

    /// <summary>The code of its level.</summary>
    public required string Level { get; init; }

    /// <summary>The edition of <see cref="Level"/>; the case's own where absent.</summary>
    public Edition? Edition { get; init; }

    /// <summary>The age groups it serves.</summary>
    public ImmutableArray<Population>? Populations { get; init; }

    /// <summary>What it can do: COC, COE, BIO, MOUD, OTP, RR, and withdrawal management it delivers alongside (1-WM to 4-WM).</summary>
    public ImmutableArray<string>? Capabilities { get; init; }

    /// <summary>Whether it accepts somebody now; absent counts as yes.</summary>
    public bool? Accepting { get; init; }

    /// <summary>The distance from the person, in kilometers.</summary>
    public double? DistanceKm { get; init; }

    /// <summary>The languages it treats in, as ISO 639-1 codes.</summary>
    public ImmutableArray<string>? Languages { get; init; }

    /// <summary>The sessions of a week.</summary>
    public ImmutableArray<ProgramSession>? Week { get; init; }

    /// <summary>Tags that house rules read, and nothing else does.</summary>
    public IReadOnlyDictionary<string, string>? Tags
    {
        get;
        init => field = SortedByKey<string>.Of(value);
    }
}
