namespace LevelOfCare.Engine.Unknowns;

/// <summary>Under which answers a fact is one of those that some result rests on: the derivation of every case at once.</summary>
internal static class Support
{
    /// <summary>The guards of everything that the results rest on, themselves included.</summary>
    /// <param name="firings">All firings, in the order in which the rules ran: what a firing matched was yielded by earlier ones only.</param>
    /// <param name="results">The results, with the answers under which each is the result.</param>
    /// <param name="diagrams">Where the guards are.</param>
    public static Dictionary<object, int> Of(IReadOnlyList<GuardedFiring> firings, IEnumerable<(object Fact, int Guard)> results, DiagramBuilder diagrams)
    {
        var guards = results.ToDictionary(result => result.Fact, result => result.Guard);
        for (var index = firings.Count - 1; index >= 0; index--)
        {
            var firing = firings[index];
            if (guards.TryGetValue(firing.Fact, out var guard) && diagrams.And(guard, firing.Guard) is var both and not DiagramBuilder.False)
            {
                foreach (var matched in firing.Matched)
                {
                    guards[matched] = guards.TryGetValue(matched, out var known) ? diagrams.Or(known, both) : both;
                }
            }
        }

        return guards;
    }

    /// <summary>For each rule that yields a fact: the answers under which it does.</summary>
    public static IEnumerable<(string Rule, int Guard)> Rules(IEnumerable<GuardedFiring> firings, DiagramBuilder diagrams) => firings
        .GroupBy(firing => firing.Rule.Name)
        .OrderBy(rule => rule.Key, StringComparer.Ordinal)
        .Select(rule => (rule.Key, rule.Aggregate(DiagramBuilder.False, (any, firing) => diagrams.Or(any, firing.Guard))));

    /// <summary>The same without those under which a rule named before it yields the fact too.</summary>
    public static IEnumerable<(string Rule, int Guard)> FirstRules(IEnumerable<GuardedFiring> firings, DiagramBuilder diagrams)
    {
        var earlier = DiagramBuilder.False;
        foreach (var (rule, guard) in Rules(firings, diagrams))
        {
            yield return (rule, diagrams.And(guard, diagrams.Not(earlier)));
            earlier = diagrams.Or(earlier, guard);
        }
    }
}
