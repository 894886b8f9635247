using System.Collections.Immutable;
using LevelOfCare.Engine;

namespace LevelOfCare.Deciding;

/// <summary>What each fact rests on, read off the firings of a run; the same for every engine.</summary>
/// <remarks>Which rules a fact comes from is read off the firings as they are; they are laid out by fact when somebody asks what lies below.</remarks>
internal sealed class Derivations(IReadOnlyList<Firing> firings)
{
    private Dictionary<object, List<Firing>> ByFact => field ??= LaidOut(firings);

    private static Dictionary<object, List<Firing>> LaidOut(IReadOnlyList<Firing> firings)
    {
        var byFact = new Dictionary<object, List<Firing>>();
        foreach (var firing in firings)
        {
            if (!byFact.TryGetValue(firing.Fact, out var known))
            {
                byFact.Add(firing.Fact, known = []);
            }

            known.Add(firing);
        }

        // An engine may fire in any order, and more than once for the same match.
        foreach (var (fact, known) in byFact.Where(entry => entry.Value.Count > 1).ToList())
        {
            byFact[fact] = WithoutRepeats([.. known.OrderBy(firing => firing.Rule.Name, StringComparer.Ordinal).ThenBy(MatchText, StringComparer.Ordinal)]);
        }

        return byFact;
    }

    /// <summary>The ways in which a fact was derived; none for what the case itself says.</summary>
    public IReadOnlyList<Firing> Of(object fact) => ByFact.GetValueOrDefault(fact) ?? [];

    /// <summary>The facts that some fact rests on, itself included.</summary>
    public IEnumerable<object> Below(object fact)
    {
        var seen = new HashSet<object>();
        var open = new Stack<object>([fact]);
        while (open.TryPop(out var next))
        {
            if (seen.Add(next))
            {
                yield return next;
                foreach (var matched in Of(next).SelectMany(firing => firing.Matched))
                {
                    open.Push(matched);
                }
            }
        }
    }

    /// <summary>Every fact that was derived.</summary>
    public IEnumerable<object> Everything => ByFact.Keys;

    /// <summary>Every fact of a type that was derived, each once.</summary>
    public IEnumerable<T> EveryOf<T>() => firings.FactsOf().OfType<T>().Distinct();

    /// <summary>The rule that derived a fact, the first by name where there are several.</summary>
    public string? RuleOf(object fact) => firings.RuleOf(fact);

    /// <summary>The rules that derived a fact without anything assumed, by name.</summary>
    public IEnumerable<string> RulesOf(object fact, KnownFacts? known) => known is null ? firings.RulesOf(fact) : Of(fact)
        .Where(firing => !firing.Matched.Any(matched => RestsOnAssumption(matched, known)))
        .Select(firing => firing.Rule.Name).Distinct();

    /// <summary>Whether every way to a fact leads over something assumed of an unknown key.</summary>
    public bool RestsOnAssumption(object fact, KnownFacts? known) => known is not null
        && (known.IsAssumed(fact) || (Of(fact) is { Count: > 0 } firings && firings.All(firing => firing.Matched.Any(matched => RestsOnAssumption(matched, known)))));

    /// <summary>The tree of what a fact rests on, without what was assumed of unknown keys.</summary>
    public ImmutableArray<DerivationNode> TreeOf(object fact, KnownFacts? known)
    {
        // One rule can lead to a fact from many pairs of facts; they are told together.
        var byRule = Of(fact).Where(firing => !firing.Matched.Any(matched => RestsOnAssumption(matched, known))).GroupBy(firing => firing.Rule).ToList();
        return byRule.Count > 0
            ? [.. byRule.Select(firings => new DerivationNode(
                $"{fact}",
                firings.Key.Name,
                firings.Key.Description,
                [.. firings.SelectMany(firing => firing.Matched).Distinct().SelectMany(matched => TreeOf(matched, known))]))]
            : [new($"{fact}", null, null, [])];
    }

    private static List<Firing> WithoutRepeats(List<Firing> ordered)
    {
        var kept = new List<Firing>();
        foreach (var firing in ordered)
        {
            if (!kept.Exists(earlier => earlier.Rule == firing.Rule && earlier.Matched.SequenceEqual(firing.Matched)))
            {
                kept.Add(firing);
            }
        }

        return kept;
    }

    private static string MatchText(Firing firing) => string.Join('\n', firing.Matched);
}
