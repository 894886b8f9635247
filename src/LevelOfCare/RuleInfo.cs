using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>A rule or a criteria row of an engine, as data.</summary>
/// <param name="Name">The name that decisions cite.</param>
/// <param name="Sentence">The rule in one sentence.</param>
/// <param name="Area">The concern it belongs to, such as <c>fourth edition</c> or <c>emergencies</c>; <c>house</c> for house rules.</param>
/// <param name="Confidence">How sure it is; <see langword="null"/> for house rules that do not say.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Origin">The assembly it comes from.</param>
/// <param name="Reads">Names of the fact types it reads.</param>
/// <param name="Yields">Names of the fact types it yields; empty for a criteria row.</param>
/// <param name="Fingerprint">SHA-256 of what it says.</param>
public sealed record RuleInfo(
    string Name,
    string Sentence,
    string Area,
    Confidence? Confidence,
    string Source,
    string Origin,
    ImmutableArray<string> Reads,
    ImmutableArray<string> Yields,
    string Fingerprint)
{
    /// <summary>Its tags, in alphabetical order; none by default.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];
}
