using System.Collections.Immutable;

namespace LevelOfCare.Screening;

/// <summary>What one instrument found, for professionals: evidence for a dimension, never a rating of it.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Total">The total or count; <see langword="null"/> for the triage.</param>
/// <param name="Band">The band of the profile, or the result of the triage.</param>
/// <param name="Positive">Whether it calls for a full assessment.</param>
/// <param name="Dimension">The dimension of the third edition it speaks to.</param>
/// <param name="Subdimensions">The keys of the fourth edition's subdimensions it speaks to.</param>
/// <param name="LoincPanel">The LOINC term of the panel, where one is verified.</param>
/// <param name="LoincTotal">The LOINC term of the total, where one is verified.</param>
/// <param name="Statement">The same as a sentence.</param>
public sealed record ScreeningEvidence(
    Instrument Instrument,
    int? Total,
    string Band,
    bool Positive,
    Dimension Dimension,
    ImmutableArray<string> Subdimensions,
    LoincCode? LoincPanel,
    LoincCode? LoincTotal,
    string Statement);
