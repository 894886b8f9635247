using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>Withdrawal management, decided apart from the treatment level (third edition, adults).</summary>
/// <param name="Level">The level of withdrawal management, <c>none</c> where none is needed; <see langword="null"/> while more than one is possible.</param>
/// <param name="Basis">What last raised it; <see langword="null"/> while more than one level is possible.</param>
/// <param name="Possible">The levels some completion reaches, lowest first.</param>
/// <param name="Missing">The unknown facts that can still change it.</param>
public sealed record WithdrawalDecision(string? Level, string? Basis, ImmutableArray<string> Possible, ImmutableArray<MissingFact> Missing);
