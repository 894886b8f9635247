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

    /// <summary>Adds the rules that lead from some of what asks for something on towards the level, each once.</summary>
    /// <param name="rules">Where they are added.</param>
    /// <param name="meant">What is meant, as a set.</param>
    /// <param name="ofTrack">Requirements of the mental-health track that are meant, too.</param>
    public void AddRulesThatRead(List<string> rules, BigInteger meant, List<Requirement> ofTrack)
    {
        foreach (var firing in firings.Read())
        {
            if (firing.Fact is not (OutOfScopeReason or AddOnNeed or PendingAction or Finding or Requirement or MetConditions or UnmetCondition or BenefitNeed)
                && !rules.Contains(firing.Rule.Name) && ReadsAny(firing.Matched, meant, ofTrack))
            {
                rules.Add(firing.Rule.Name);
            }
        }
    }

    private bool ReadsAny(ReadOnlySpan<object> matched, BigInteger meant, List<Requirement> ofTrack)
    {
        foreach (var fact in matched)
        {
            if (!(asks.SetOf(fact) & meant).IsZero || (fact is Requirement requirement && ofTrack.Contains(requirement)))
            {
                return true;
            }
        }

        return false;
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
    public List<BigInteger> Of(object fact) => asks.SetOf(fact) is { IsZero: false } itself ? [itself] : Derived(fact);

    /// <summary>The same for a fact that does not itself ask for anything.</summary>
    private List<BigInteger> Derived(object fact)
    {
        foreach (var (before, found) in known)
        {
            if (before.Equals(fact))
            {
                return found;
            }
        }

        List<BigInteger>? ways = null;
        foreach (var firing in firings.Read())
        {
            if (!firing.Fact.Equals(fact))
            {
                continue;
            }

            var (itself, below) = (BigInteger.Zero, Nothing);
            foreach (var matched in firing.Matched)
            {
                var asking = asks.SetOf(matched);
                itself |= asking;
                below = asking.IsZero ? Together(below, Derived(matched)) : below;
            }

            ways ??= [];
            foreach (var way in below)
            {
                ways.Add(way | itself);
            }
        }

        ways = ways is null ? Nothing : Distinct(ways);
        known.Add((fact, ways));
        return ways;
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
        if (AreOfOneSize(ways))
        {
            // Then none needs more than another; that some may be equal does no harm.
            return ways;
        }

        // A way that needs more than another one says nothing new; so those that need least come first.
        var kept = new List<BigInteger>(ways.Count);
        for (var (size, left) = (0, ways.Count); left > 0; size++)
        {
            foreach (var way in ways)
            {
                if (BigInteger.PopCount(way) == size)
                {
                    left--;
                    AddUnlessMore(kept, way);
                }
            }
        }

        return kept;
    }

    private static bool AreOfOneSize(List<BigInteger> ways)
    {
        var size = BigInteger.PopCount(ways[0]);
        foreach (var way in ways)
        {
            if (BigInteger.PopCount(way) != size)
            {
                return false;
            }
        }

        return true;
    }

    private static void AddUnlessMore(List<BigInteger> kept, BigInteger way)
    {
        foreach (var smaller in kept)
        {
            if ((smaller & way) == smaller)
            {
                return;
            }
        }

        kept.Add(way);
    }
}
