using System.Numerics;
using LevelOfCare.Engine;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding.WhyNot;

/// <summary>What a level rests on: for each way in which it was derived, what asks for it on that way.</summary>
/// <remarks>Since a further requirement never lowers an answer, the requirements of one way alone would give that level, whatever else is removed.</remarks>
/// <param name="firings">The firings of a run.</param>
/// <param name="asks">What asks for something and could be removed; what lies below it does not matter then.</param>
internal sealed class SupportSets(FiringLog firings, Asks asks)
{
    private static readonly List<BigInteger> Nothing = [0];

    private readonly List<(object Fact, List<BigInteger> Ways)> known = [];

    /// <summary>The rules that lead from some of what asks for something on towards the level.</summary>
    /// <param name="meant">What is meant, as a set.</param>
    /// <param name="ofTrack">Requirements of the mental-health track that are meant, too.</param>
    /// <param name="rules">Where the rules are added, each once.</param>
    public void AddRulesThatRead(BigInteger meant, List<Requirement> ofTrack, SortedSet<string> rules)
    {
        foreach (var firing in firings.Read())
        {
            if (firing.Fact is OutOfScopeReason or AddOnNeed or PendingAction or Finding or Requirement or MetConditions or UnmetCondition or BenefitNeed)
            {
                continue;
            }

            foreach (var matched in firing.Matched)
            {
                if (!(asks.SetOf(matched) & meant).IsZero || (matched is Requirement requirement && ofTrack.Contains(requirement)))
                {
                    rules.Add(firing.Rule.Name);
                    break;
                }
            }
        }
    }

    /// <summary>The rules that put both tracks together on the way to a fact.</summary>
    public IEnumerable<string> RulesOfBothTo(object fact) => Below(fact).Where(below => below is GoverningLevel or CoOccurringCare or CombinedIndication)
        .SelectMany(RulesThatYield);

    /// <summary>The rules that a fact comes from.</summary>
    public IEnumerable<string> RulesThatYield(object fact) => firings.RulesOf(fact);

    /// <summary>The facts that a fact rests on, itself included.</summary>
    public IReadOnlyCollection<object> Below(object fact)
    {
        var seen = new HashSet<object>();
        var open = new Stack<object>([fact]);
        while (open.TryPop(out var next))
        {
            if (!seen.Add(next))
            {
                continue;
            }

            foreach (var firing in firings.Read())
            {
                if (firing.Fact.Equals(next))
                {
                    foreach (var matched in firing.Matched)
                    {
                        open.Push(matched);
                    }
                }
            }
        }

        return seen;
    }

    /// <summary>The ways to a fact, each as the set of what asks for it on that way.</summary>
    public List<BigInteger> Of(object fact)
    {
        foreach (var (before, found) in known)
        {
            if (before.Equals(fact))
            {
                return found;
            }
        }

        var ways = asks.SetOf(fact) is { IsZero: false } itself ? [itself] : Derived(fact);
        known.Add((fact, ways));
        return ways;
    }

    private List<BigInteger> Derived(object fact)
    {
        List<BigInteger>? ways = null;
        foreach (var firing in firings.Read())
        {
            if (firing.Fact.Equals(fact))
            {
                var together = Nothing;
                foreach (var matched in firing.Matched)
                {
                    together = Together(together, Of(matched));
                }

                (ways ??= []).AddRange(together);
            }
        }

        return ways is null ? Nothing : Distinct(ways);
    }

    /// <summary>The ways to two facts that are needed both.</summary>
    private static List<BigInteger> Together(List<BigInteger> ways, List<BigInteger> others)
    {
        if (others is [{ IsZero: true }])
        {
            return ways;
        }

        if (ways is [{ IsZero: true }])
        {
            return others;
        }

        var both = new List<BigInteger>(ways.Count * others.Count);
        foreach (var way in ways)
        {
            foreach (var other in others)
            {
                both.Add(way | other);
            }
        }

        return both;
    }

    private static List<BigInteger> Distinct(List<BigInteger> ways)
    {
        if (ways.TrueForAll(way => BigInteger.PopCount(way) == BigInteger.PopCount(ways[0])))
        {
            // Then none needs more than another; that some may be equal does no harm.
            return ways;
        }

        var kept = new List<BigInteger>();
        foreach (var way in ways.OrderBy(BigInteger.PopCount))
        {
            // A way that needs more than another one says nothing new.
            if (!kept.Exists(smaller => (smaller & way) == smaller))
            {
                kept.Add(way);
            }
        }

        return kept;
    }
}
