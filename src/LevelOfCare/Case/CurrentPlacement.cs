using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>Where the person is in care now.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CurrentPlacement
{
    /// <summary>The level's code, a withdrawal-management level included.</summary>
    public required string Level { get; init; }

    /// <summary>The edition of <see cref="Level"/>; the case's own where absent.</summary>
    public Edition? Edition { get; init; }

    /// <summary>What the placement adds: COE, BIO, RR, MOUD, OTP, OBOT, 1-WM, 2-WM, 3.2-WM, 3.7-WM, 4-WM; <see langword="null"/> where not stated.</summary>
    public ImmutableArray<string>? AddOns { get; init; }

    /// <summary>The day it began.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The day from which hours were reduced on the way out of 2.1.</summary>
    public DateOnly? TailSince { get; init; }

    /// <summary>How treatment goes.</summary>
    public Progress? Progress { get; init; }

    /// <summary>Remission.</summary>
    public Remission? Remission { get; init; }
}
