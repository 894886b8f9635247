namespace LevelOfCare;

/// <summary>A smallest change of the ratings or facts that gives another label.</summary>
/// <param name="Change">What changes: key or fact, and its new value, as the case writes it.</param>
/// <param name="Label">The label it gives.</param>
public sealed record SmallestChange(IReadOnlyDictionary<string, FactValue> Change, string Label);
