using LevelOfCare.Engine;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding.WhyNot;

/// <summary>What a level rests on: for each way in which it was derived, the requirements that way needs.</summary>
/// <remarks>Since a further requirement never lowers an answer, the requirements of one way alone would give that level, whatever else is removed.</remarks>
internal sealed class SupportSets
{
    private readonly ILookup<object, Firing> firings;
    private readonly Func<object, bool> isRequirement;
    private readonly Dictionary<object, List<HashSet<object>>> known = [];

    /// <summary>Reads the firings of a run.</summary>
    /// <param name="firings">The firings.</param>
    /// <param name="isRequirement">Whether a fact is one of the requirements that could be removed; what lies below it does not matter then.</param>
    public SupportSets(IEnumerable<Firing> firings, Func<object, bool> isRequirement)
    {
        this.firings = firings.ToLookup(firing => firing.Fact);
        this.isRequirement = isRequirement;
    }

    /// <summary>The rules that lead from a requirement on towards the level.</summary>
    public IEnumerable<string> RulesThatRead(IReadOnlySet<object> requirements) => firings.SelectMany(fact => fact)
        .Where(firing => firing.Fact is not (OutOfScopeReason or AddOnNeed or PendingAction or Finding or Requirement or MetConditions or UnmetCondition or BenefitNeed) && firing.Matched.Any(requirements.Contains))
        .Select(firing => firing.Rule.Name);

    /// <summary>The rules that put both tracks together on the way to a fact.</summary>
    public IEnumerable<string> RulesOfBothTo(object fact) => Below(fact).Where(below => below is GoverningLevel or CoOccurringCare or CombinedIndication)
        .SelectMany(RulesThatYield);

    /// <summary>The rules that a fact comes from.</summary>
    public IEnumerable<string> RulesThatYield(object fact) => firings[fact].Select(firing => firing.Rule.Name);

    /// <summary>The facts that a fact rests on, itself included.</summary>
    public IReadOnlySet<object> Below(object fact)
    {
        var seen = new HashSet<object>();
        var open = new Stack<object>([fact]);
        while (open.TryPop(out var next))
        {
            if (seen.Add(next))
            {
                foreach (var matched in firings[next].SelectMany(firing => firing.Matched))
                {
                    open.Push(matched);
                }
            }
        }

        return seen;
    }

    /// <summary>The ways to a fact, each as the requirements it needs.</summary>
    public IReadOnlyList<IReadOnlySet<object>> Of(object fact) => Ways(fact);

    private List<HashSet<object>> Ways(object fact)
    {
        if (known.TryGetValue(fact, out var ways))
        {
            return ways;
        }

        ways = [];
        if (isRequirement(fact))
        {
            ways.Add([fact]);
        }
        else if (!firings.Contains(fact))
        {
            ways.Add([]);
        }
        else
        {
            foreach (var firing in firings[fact])
            {
                List<HashSet<object>> together = [[]];
                foreach (var matched in firing.Matched)
                {
                    var below = Ways(matched);
                    together = below is [{ Count: 0 }] ? together : [.. together.SelectMany(_ => below, Union)];
                }

                ways.AddRange(together);
            }

            ways = Distinct(ways);
        }

        known.Add(fact, ways);
        return ways;
    }

    private static HashSet<object> Union(HashSet<object> left, HashSet<object> right) => left.Count == 0 ? right : right.Count == 0 ? left : [.. left, .. right];

    private static List<HashSet<object>> Distinct(List<HashSet<object>> ways)
    {
        if (ways.TrueForAll(way => way.Count == ways[0].Count))
        {
            // Then none needs more than another; that some may be equal does no harm.
            return ways;
        }

        var kept = new List<HashSet<object>>();
        foreach (var way in ways.OrderBy(way => way.Count))
        {
            // A way that needs more than another one says nothing new.
            if (!kept.Exists(smaller => smaller.IsSubsetOf(way)))
            {
                kept.Add(way);
            }
        }

        return kept;
    }
}
