using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>The cut-offs by which withdrawal scales are read, and how long a score is fresh.</summary>
/// <remarks>
/// Immutable and safe to share between threads. Public sources print several sets of cut-offs; an application can set its own with
/// <see cref="PlacementOptions.WithdrawalProfile"/>. The profile is part of the rule-set hash. Scores below a substance's first band ask for nothing.
/// </remarks>
public sealed record WithdrawalProfile
{
    /// <summary>
    /// The profile used where none is set: CIWA-Ar from 3, 10 and 19 (medium confidence), COWS from 5, 13 and 25 (ours) for 1-WM, 2-WM and 3.7-WM; a score is
    /// fresh for 24 hours.
    /// </summary>
    public static WithdrawalProfile Wm2020 { get; } = new()
    {
        Name = "wm2020",
        Bands =
        [
            .. BandsOf(Substance.Alcohol, LevelOfCare.Confidence.Medium, Citations.Scales, 3, 10, 19),
            .. BandsOf(Substance.Sedative, LevelOfCare.Confidence.Medium, Citations.Scales, 3, 10, 19),
            .. BandsOf(Substance.Opioid, LevelOfCare.Confidence.Ours, Citations.Ours, 5, 13, 25),
        ],
    };

    /// <summary>The name of the profile, which the rule base lists.</summary>
    public required string Name { get; init; }

    /// <summary>The bands; every substance that has a scale has at least one. A higher score never asks for less.</summary>
    public required ImmutableArray<WithdrawalBand> Bands { get; init; }

    /// <summary>How old a score may be at the end of the day of the assessment, in UTC; 24 hours by default.</summary>
    public TimeSpan ScoresAreFreshFor { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Tells whether two profiles say the same.</summary>
    /// <param name="other">Another profile.</param>
    /// <returns>Whether names, bands in order, and freshness are equal.</returns>
    public bool Equals(WithdrawalProfile? other) =>
        other is not null && Name == other.Name && ScoresAreFreshFor == other.ScoresAreFreshFor && Bands.AsSpan().SequenceEqual(other.Bands.AsSpan());

    /// <summary>A hash of the name and of how long scores are fresh.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Name, ScoresAreFreshFor);

    private static IEnumerable<WithdrawalBand> BandsOf(Substance substance, Confidence confidence, string source, int ambulatory, int extended, int monitored) =>
    [
        new(substance, ambulatory, WithdrawalLevel.Level1) { Confidence = confidence, Source = source },
        new(substance, extended, WithdrawalLevel.Level2) { Confidence = confidence, Source = source },
        new(substance, monitored, WithdrawalLevel.Level37) { Confidence = confidence, Source = source },
    ];
}
