using System.Collections.Immutable;

namespace LevelOfCare.Screening;

/// <summary>Answers of a questionnaire: its items, each 0 to 3, or its total; not both.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ItemAnswers
{
    /// <summary>The items in order: all of them, or the first two.</summary>
    public ImmutableArray<int>? Items { get; init; }

    /// <summary>The total of all items.</summary>
    public int? Total { get; init; }
}
