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
        var conflicts = new List<ulong>();
        var cited = new HashSet<object>();
        var rules = new SortedSet<string>(StringComparer.Ordinal);
        var tried = new HashSet<ulong>();
        var enough = new List<(ulong Set, Outcome Outcome)>();
        for (var size = 0; size <= abouts.Length && enough.Count == 0; size++)
        {
            for (var next = Next(size); next is { } set; next = Next(size))
            {
                var firings = EmbeddedRunner.Instance.Run(combination.Value, Without(set));
                var outcome = Conclusion.OutcomeOf(firings);
                if (outcome.Indication is not { } indication || indication.Level <= most)
                {
                    enough.Add((set, outcome));
                    continue;
                }

                var supports = new SupportSets(firings, fact => fact is SlowerPaceNeed || (fact is Requirement requirement && !assumed.Contains(requirement)));
                var ways = supports.Of(TooMuch(firings, most) ?? indication);
                foreach (var way in ways)
                {
                    cited.UnionWith(way);
                    conflicts.Add(way.Aggregate(0UL, (bits, fact) => bits | BitOf(AboutOf(fact))));
                }

                if (conflicts.Contains(0))
                {
                    return null;
                }

                rules.UnionWith(supports.RulesThatRead(cited));
                conflicts.Sort((left, right) => ulong.PopCount(left).CompareTo(ulong.PopCount(right)));
            }
        }

        if (enough.Count == 0)
        {
            return null;
        }

        // Of sets of the same size, the one that leads nearest to the level; then the one with the first key.
        var (best, without) = enough.OrderByDescending(entry => entry.Outcome.Indication?.Level.Rank ?? -1).ThenByDescending(entry => FirstKeysHighest(entry.Set)).First();
        ImmutableArray<string> because = [.. abouts.Where(about => (best & BitOf(about)) != 0)];
        return new(because, without, [.. cited.Where(fact => because.Contains(AboutOf(fact)))], [.. rules]);

        ulong? Next(int size)
        {
            foreach (var set in HittingSets.OfSize(conflicts, size))
            {
                if (tried.Add(set))
                {
                    return set;
                }
            }

            return null;
        }

        // A case has two dozen keys and facts; should house rules speak of more than 64, the last ones stand and fall together.
        ulong BitOf(string about) => 1UL << Math.Min(Array.IndexOf(abouts, about), 63);

        List<object> Without(ulong removed)
        {
            var slower = (removed & BitOf(Slower)) != 0;
            var left = new List<object>(facts.Count + requirements.Count);
            foreach (var fact in facts)
            {
                if (!slower || fact is not CircumstanceHolds { Circumstance: Circumstance.CognitiveLimitation })
                {
                    left.Add(fact);
                }
            }

            left.AddRange(assumed);
            foreach (var requirement in requirements)
            {
                if ((removed & BitOf(requirement.About)) == 0)
                {
                    left.Add(requirement);
                }
            }

            return left;
        }
    }

    private static ulong FirstKeysHighest(ulong set)
    {
        var turned = 0UL;
        for (var bit = 0; bit < 64; bit++)
        {
            turned |= (set >> bit & 1) << (63 - bit);
        }

        return turned;
    }

    /// <summary>
    /// What the requirements together ask for, where that alone is too much: it rests on less than the indication does, so that less has to be tried. Enhancement never
    /// lowers it, and a slower pace not below 3.3.
    /// </summary>
    private static object? TooMuch(IReadOnlyList<Firing> firings, CareLevel most)
    {
        foreach (var firing in firings)
        {
            if (firing.Fact is BaseLevel { Level: var level } && level > most)
            {
                return firing.Fact;
            }

            if (firing.Fact is TableLevel { Level: var table } && table > most && most < ThirdEditionLevels.Level33)
            {
                return firing.Fact;
            }
        }

        return null;
    }

    /// <summary>The one fact that stands against a lower level without setting a minimum: it puts 3.3 in the place of 3.1.</summary>
    private static string Slower { get; } = CaseFactNames.Of(Circumstance.CognitiveLimitation);

    private static string AboutOf(object fact) => fact is Requirement requirement ? requirement.About : Slower;
}
