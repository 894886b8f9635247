using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>One node of the tree that explains a decision: a fact, the rule that yielded it, and the facts it rests on.</summary>
/// <param name="Fact">The fact, as a sentence.</param>
/// <param name="Rule">The rule that yielded it; <see langword="null"/> for what the case itself says and for criteria rows.</param>
/// <param name="Sentence">The rule in one sentence; <see langword="null"/> where there is none.</param>
/// <param name="Because">The facts it rests on.</param>
public sealed record DerivationNode(string Fact, string? Rule, string? Sentence, ImmutableArray<DerivationNode> Because);
