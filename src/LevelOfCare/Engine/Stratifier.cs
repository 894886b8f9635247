using System.Collections.Immutable;
using LevelOfCare.Plans;

namespace LevelOfCare.Engine;

/// <summary>Orders rules so that one pass is enough, and refuses rules that go in a circle.</summary>
internal static class Stratifier
{
    /// <summary>Orders plans: a rule comes after every rule that yields something it reads. Among equals, by name.</summary>
    /// <exception cref="RuleSetException">The graph between fact types has a cycle; the message names it.</exception>
    public static ImmutableArray<RulePlan> Order(ImmutableArray<RulePlan> plans)
    {
        var depth = new Dictionary<RulePlan, int>();
        var path = new List<RulePlan>();
        foreach (var plan in plans)
        {
            DepthOf(plan);
        }

        return [.. plans.OrderBy(plan => depth[plan]).ThenBy(plan => plan.Name, StringComparer.Ordinal)];

        int DepthOf(RulePlan plan)
        {
            if (depth.TryGetValue(plan, out var known))
            {
                return known;
            }

            if (path.IndexOf(plan) is var start and >= 0)
            {
                throw new RuleSetException([RuleSetProblems.Cycle(Circle(path[start..]), plan.Name)]);
            }

            path.Add(plan);
            var deepest = plans.Where(earlier => Feeds(earlier, plan)).Select(DepthOf).DefaultIfEmpty(-1).Max();
            path.RemoveAt(path.Count - 1);
            return depth[plan] = deepest + 1;
        }
    }

    /// <summary>Whether a fact that one rule yields is seen by a pattern of another; base types count.</summary>
    private static bool Feeds(RulePlan earlier, RulePlan later) =>
        earlier.Yields.Any(yielded => later.Patterns.Any(pattern => pattern.FactType.IsAssignableFrom(yielded.FactType)));

    /// <summary>The circle as rules and the facts between them. The path runs from readers to those that feed them.</summary>
    private static IEnumerable<string> Circle(List<RulePlan> path)
    {
        path.Reverse();
        foreach (var plan in path)
        {
            yield return plan.Name;
            yield return string.Join("/", plan.Yields.Select(yielded => yielded.FactType.Name));
        }

        yield return path[0].Name;
    }
}
