using LevelOfCare.Plans;

namespace LevelOfCare.Engine;

/// <summary>One firing of a rule: the fact it yielded and the facts it matched.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Fact">The fact yielded.</param>
/// <param name="Matched">The facts bound by the rule's Match patterns, in order. What Exists and Not looked at is not bound.</param>
internal sealed record Firing(RulePlan Rule, object Fact, IReadOnlyList<object> Matched);
