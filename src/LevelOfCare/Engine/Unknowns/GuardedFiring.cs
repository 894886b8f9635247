using LevelOfCare.Plans;

namespace LevelOfCare.Engine.Unknowns;

/// <summary>A rule that may fire: what it yields, from what, and under which answers.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Fact">The fact yielded.</param>
/// <param name="Matched">The facts bound by its Match patterns, in order.</param>
/// <param name="Guard">The answers under which it fires.</param>
internal sealed record GuardedFiring(RulePlan Rule, object Fact, object[] Matched, int Guard);
