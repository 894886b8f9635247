using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>What complete ratings come to: an indication, or out of scope and why.</summary>
/// <param name="Indication">What is indicated; <see langword="null"/> where the case is out of scope.</param>
/// <param name="OutOfScope">Why the criteria do not cover the case.</param>
internal sealed record Outcome(Indication? Indication, OutOfScopeReason? OutOfScope);
