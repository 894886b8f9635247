using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace LevelOfCare.Json;

/// <summary>A profile as a file writes it.</summary>
internal sealed record ProfileDocument
{
    [JsonRequired]
    public string Schema { get; init; } = PlacementProfile.SchemaId;

    public required string Name { get; init; }

    public WithdrawalSection? Withdrawal { get; init; }

    public ReviewSection? ReviewDays { get; init; }

    public ImmutableArray<Modality>? ClinicalModalities { get; init; }

    public ImmutableArray<HoursEntry>? WeeklyHours { get; init; }

    public ImmutableArray<IdentifierEntry>? Identifiers { get; init; }
}

/// <summary>Cut-offs, all bands of all scales; and how long a score is fresh.</summary>
internal sealed record WithdrawalSection
{
    public ImmutableArray<BandEntry>? Bands { get; init; }

    public int? ScoresFreshForHours { get; init; }
}

/// <summary>A band of a scale.</summary>
internal sealed record BandEntry
{
    public required Substance Substance { get; init; }

    public required int From { get; init; }

    public required WithdrawalLevel Level { get; init; }

    public Confidence? Confidence { get; init; }

    public string? Source { get; init; }
}

/// <summary>Days to a review; a number that is left out is the library's.</summary>
internal sealed record ReviewSection
{
    public int? EarlyInterventionAndMonitoring { get; init; }

    public int? Level1 { get; init; }

    public int? Level2 { get; init; }

    public int? Level3 { get; init; }

    public int? Level4 { get; init; }

    public int? AcuteWithdrawal { get; init; }
}

/// <summary>The hours of a level. The ceiling must be written, if only as null: leaving it out by mistake would open the range.</summary>
internal sealed record HoursEntry
{
    public required Edition Edition { get; init; }

    public required string Level { get; init; }

    public required Population Population { get; init; }

    public required int AtLeast { get; init; }

    public required int? Below { get; init; }

    public required Confidence Confidence { get; init; }
}

/// <summary>An identifier of a payer.</summary>
internal sealed record IdentifierEntry
{
    public required IdentifierSystem System { get; init; }

    public required string Code { get; init; }

    public required string Meaning { get; init; }

    public required ImmutableArray<string> Levels { get; init; }

    public required Confidence Confidence { get; init; }

    public bool? CheckWithPayer { get; init; }
}
