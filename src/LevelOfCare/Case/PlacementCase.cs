using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace LevelOfCare;

/// <summary>One assessment of one person: what is known, and nothing that identifies them.</summary>
/// <remarks>
/// Immutable and safe to share between threads. Only <see cref="Population"/>, <see cref="AssessedOn"/>, and <see cref="Edition"/> with
/// <see cref="Ratings"/> are required. What is absent is unknown, never assumed. <see cref="PlacementEngine.Validate"/> lists everything that is
/// wrong with a case at once.
/// </remarks>
public sealed record PlacementCase
{
    /// <summary>The value of <see cref="Schema"/>.</summary>
    public const string SchemaId = "levelofcare.case/1";

    /// <summary>The version of the form in which a case is written; always <see cref="SchemaId"/>.</summary>
    [JsonRequired]
    public string Schema { get; init; } = SchemaId;

    /// <summary>The caller's own name for the case, returned with the decision. Not a person's name or number.</summary>
    public string? Id { get; init; }

    /// <summary>The edition of the ratings; <see langword="null"/> only where the case has a mental-health part alone.</summary>
    public Edition? Edition { get; init; }

    /// <summary>Whose criteria apply.</summary>
    public required Population Population { get; init; }

    /// <summary>Age in whole years; optional.</summary>
    public int? Age { get; init; }

    /// <summary>Why a person near the age limit is placed with the other age group; optional.</summary>
    public string? AgeNote { get; init; }

    /// <summary>The day of the assessment. Dates come in; nothing here reads a clock.</summary>
    public required DateOnly AssessedOn { get; init; }

    /// <summary>The ratings by key: <c>1A</c> to <c>5C</c> with codes, or <c>D1</c> to <c>D6</c> with 0 to 4. A key that is missing is unknown.</summary>
    public IReadOnlyDictionary<string, RatingValue>? Ratings
    {
        get;
        init => field = SortedByKey<RatingValue>.Of(value);
    }

    /// <summary>The facts beside the ratings; a fact that is absent is unknown.</summary>
    // The serializer passes null for what a document leaves out.
    public CaseFacts Facts { get; init => field = value ?? new(); } = new();

    /// <summary>Emergencies: now, or recent and not yet evaluated. Any of them goes above every placement.</summary>
    public ImmutableArray<Emergency> Emergencies { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Scales and history of withdrawal, one item for each substance.</summary>
    public ImmutableArray<WithdrawalItem>? Withdrawal { get; init; }

    /// <summary>Where the person is in care now; <see langword="null"/> where nowhere.</summary>
    public CurrentPlacement? Current { get; init; }

    /// <summary>Earlier assessments, for trends.</summary>
    public ImmutableArray<PreviousAssessment> Previous { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What the person said of distance, language and the times they must keep.</summary>
    public Preferences? Preferences { get; init; }

    /// <summary>Programs that could be chosen.</summary>
    public ImmutableArray<ProgramOffer> Programs { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What a payer authorizes; compared after the decision and never part of it.</summary>
    public Coverage? Coverage { get; init; }

    /// <summary>What was selected, and why where it differs from what is indicated.</summary>
    public Selection? Selected { get; init; }

    /// <summary>The mental-health part.</summary>
    public MentalHealthFacts? MentalHealth { get; init; }

    /// <summary>Tags that house rules read, and nothing else does.</summary>
    public IReadOnlyDictionary<string, string>? Tags
    {
        get;
        init => field = SortedByKey<string>.Of(value);
    }
}
