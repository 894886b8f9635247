using System.Collections.Immutable;
using LevelOfCare.Engine;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding.WhyNot;

/// <summary>
/// Finds a smallest set of ratings and facts without whose requirements a level would be enough. The rules that combine requirements are run on what is left; each
/// time that is still too much, what its derivation rests on is something of which the set must take a part, and a smallest set that does is tried next. So nothing
/// smaller is passed over, and only few sets are tried.
/// </summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
internal sealed class RemovalSearch(RuleProgram program)
{
    /// <summary>The rules that read requirements; what asks for them is not asked again.</summary>
    private readonly Lazy<RuleProgram> combination = new(() => new(program.Rules.Where(rule => !RuleProgram.PlanOf(rule).Yields.Any(made => made.FactType == typeof(Requirement)))));

    /// <summary>Finds the set.</summary>
    /// <param name="facts">The case's facts, with the mildest answer to every unknown question.</param>
    /// <param name="assumed">The requirements that rest on such an answer; they stay.</param>
    /// <param name="requirements">The requirements that the case is known to have.</param>
    /// <param name="order">The keys and facts in order.</param>
    /// <param name="most">The level that is to be enough.</param>
    /// <returns>The set; <see langword="null"/> where none would do.</returns>
    public Removal? Find(IReadOnlyList<object> facts, IReadOnlyList<Requirement> assumed, IReadOnlyList<Requirement> requirements, Func<string, int> order, CareLevel most)
    {
        string[] abouts = [.. requirements.Select(requirement => requirement.About).Append(Slower).Distinct().OrderBy(order).ThenBy(about => about, StringComparer.Ordinal)];
        var conflicts = new List<int[]>();
        var cited = new HashSet<object>();
        var rules = new SortedSet<string>(StringComparer.Ordinal);
        var tried = new HashSet<string>(StringComparer.Ordinal);
        var enough = new List<(int[] Set, Outcome Outcome)>();
        for (var size = 0; size <= abouts.Length && enough.Count == 0; size++)
        {
            while (HittingSets.OfSize(conflicts, size).Find(set => tried.Add(string.Join(',', set))) is { } set)
            {
                var firings = Without([.. set.Select(index => abouts[index])]);
                var outcome = Conclusion.OutcomeOf(firings);
                if (outcome.Indication is not { } indication || indication.Level <= most)
                {
                    enough.Add((set, outcome));
                    continue;
                }

                var supports = new SupportSets(firings, fact => fact is SlowerPaceNeed || (fact is Requirement requirement && !assumed.Contains(requirement)));
                var ways = supports.Of(indication);
                if (ways.Any(way => way.Count == 0))
                {
                    return null;
                }

                cited.UnionWith(ways.SelectMany(way => way));
                rules.UnionWith(supports.RulesThatRead(cited));
                conflicts.AddRange(ways.Select(way => way.Select(fact => Array.IndexOf(abouts, AboutOf(fact))).Distinct().ToArray()));
                conflicts.Sort((left, right) => left.Length.CompareTo(right.Length));
            }
        }

        if (enough.Count == 0)
        {
            return null;
        }

        // Of sets of the same size, the one that leads nearest to the level; then the first in order.
        var (best, without) = enough.OrderByDescending(entry => entry.Outcome.Indication?.Level.Rank ?? -1).ThenBy(entry => string.Join(',', entry.Set.Select(index => (char)index)), StringComparer.Ordinal).First();
        ImmutableArray<string> because = [.. best.Select(index => abouts[index])];
        return new(because, without, [.. cited.Where(fact => because.Contains(AboutOf(fact)))], [.. rules]);

        IReadOnlyList<Firing> Without(HashSet<string> removed) => EmbeddedRunner.Instance.Run(
            combination.Value,
            [
                .. facts.Where(fact => fact is not CircumstanceHolds { Circumstance: Circumstance.CognitiveLimitation } || !removed.Contains(Slower)),
                .. assumed,
                .. requirements.Where(requirement => !removed.Contains(requirement.About)),
            ]);
    }

    /// <summary>The one fact that stands against a lower level without setting a minimum: it puts 3.3 in the place of 3.1.</summary>
    private static string Slower { get; } = CaseFactNames.Of(Circumstance.CognitiveLimitation);

    private static string AboutOf(object fact) => fact is Requirement requirement ? requirement.About : Slower;
}
