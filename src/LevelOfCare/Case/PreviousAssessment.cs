namespace LevelOfCare;

/// <summary>An earlier assessment, for trends.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record PreviousAssessment
{
    /// <summary>The day of the assessment.</summary>
    public required DateOnly AssessedOn { get; init; }

    /// <summary>Its ratings, with the keys of the case's edition.</summary>
    public required IReadOnlyDictionary<string, RatingValue> Ratings
    {
        get;
        init => field = SortedByKey<RatingValue>.Of(value);
    }
}
