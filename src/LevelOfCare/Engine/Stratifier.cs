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
        var feeders = new Feeders(plans);
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
            var deepest = -1;
            foreach (var feeder in feeders.Of(plan))
            {
                deepest = Math.Max(deepest, DepthOf(feeder));
            }

            path.RemoveAt(path.Count - 1);
            return depth[plan] = deepest + 1;
        }
    }

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

    /// <summary>Which rules yield what another reads; base types count. There are far fewer types than pairs of rules.</summary>
    private sealed class Feeders(ImmutableArray<RulePlan> plans)
    {
        private readonly Dictionary<Type, List<RulePlan>> byRead = [];

        private readonly ILookup<Type, RulePlan> byYield = plans.SelectMany(plan => plan.Yields, (plan, made) => KeyValuePair.Create(made.FactType, plan)).ToLookup(made => made.Key, made => made.Value);

        /// <summary>Those that a rule must come after, in the order given.</summary>
        public IEnumerable<RulePlan> Of(RulePlan plan) => plan.Patterns.SelectMany(pattern => Of(pattern.FactType)).Distinct();

        private List<RulePlan> Of(Type read)
        {
            if (!byRead.TryGetValue(read, out var feeders))
            {
                byRead.Add(read, feeders = [.. byYield.Where(made => read.IsAssignableFrom(made.Key)).SelectMany(made => made)]);
            }

            return feeders;
        }
    }
}
