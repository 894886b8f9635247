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
internal sealed class RemovalSearch(RuleProgram program, OutcomeReading reading)
{
    private readonly bool hasMentalHealth = program.Rules.Any(MentalHealthAsks.IsOfTrack);

    private readonly bool houseReadsConditions = program.Rules.Any(rule =>
        rule.GetType().Assembly != typeof(RemovalSearch).Assembly && RuleProgram.PlanOf(rule).Patterns.Any(pattern => pattern.FactType == typeof(MentalHealthAnswer)));

    /// <summary>The rules that read requirements; what asks for them is not asked again, but for the mental-health track.</summary>
    private readonly Lazy<RuleProgram> combination =
        new(() => new(program.Rules.Where(rule => MentalHealthAsks.IsOfTrack(rule) || !RuleProgram.PlanOf(rule).Yields.Any(made => made.FactType == typeof(Requirement)))));

    /// <summary>Finds the set.</summary>
    /// <param name="facts">The case's facts, with the mildest answer to every unknown question.</param>
    /// <param name="unknown">The facts of such answers.</param>
    /// <param name="assumed">The requirements that rest on such an answer; they stay.</param>
    /// <param name="requirements">The requirements that the case is known to have.</param>
    /// <param name="order">The keys and facts in order.</param>
    /// <param name="most">The level that is to be enough.</param>
    /// <param name="decided">The firings of the rules of the level on these facts, with nothing removed.</param>
    /// <returns>The set; <see langword="null"/> where none would do.</returns>
    public Removal? Find(
        IReadOnlyList<object> facts, IReadOnlySet<object> unknown, IReadOnlyList<Requirement> assumed, IReadOnlySet<Requirement> requirements, Func<string, int> order, CareLevel most,
        IReadOnlyList<Firing> decided)
    {
        if (!houseReadsConditions)
        {
            return Find(facts, unknown, assumed, requirements, order, most, decided, conditions: null);
        }

        // A house rule may ask for more because a condition is met, or because it is not: each way in which the unknown ones can turn out is looked at, and the smallest set of all named.
        return Hypotheses(unknown)
            .Select(met => Find(facts, unknown, [.. AskedUnder(met, facts, unknown).Except(requirements)], requirements, order, most, decided, met))
            .OfType<Removal>().MinBy(removal => removal.Because.Length);
    }

    /// <summary>Every way in which unknown conditions of a program can turn out; the conditions that are met in it.</summary>
    private static IEnumerable<IReadOnlySet<MentalHealthFact>> Hypotheses(IReadOnlySet<object> unknown)
    {
        var conditions = unknown.OfType<MentalHealthAnswer>().Select(answer => answer.Fact).Where(MentalHealthAsks.IsCondition).ToList();
        return Enumerable.Range(0, 1 << conditions.Count).Select(number => conditions.Where((_, place) => (number >> place & 1) == 1).ToHashSet());
    }

    /// <summary>What is asked for beside the mental-health track where unknown conditions turn out so.</summary>
    private IEnumerable<Requirement> AskedUnder(IReadOnlySet<MentalHealthFact> met, IReadOnlyList<object> facts, IReadOnlySet<object> unknown) =>
        EmbeddedRunner.Instance.Run(program, [.. MentalHealthAsks.Left(facts, unknown, static _ => false, met)]).FactsOf().OfType<Requirement>().Where(requirement => !MentalHealthAsks.IsOfTrack(requirement)).Distinct();

    private Removal? Find(
        IReadOnlyList<object> facts,
        IReadOnlySet<object> unknown,
        IReadOnlyList<Requirement> assumed,
        IReadOnlySet<Requirement> requirements,
        Func<string, int> order,
        CareLevel most,
        IReadOnlyList<Firing> decided,
        IReadOnlySet<MentalHealthFact>? conditions)
    {
        string[] abouts =
        [
            .. requirements.Select(requirement => requirement.About).Append(Slower).Concat(facts.Where(IsAsking).Select(AboutOf)).Distinct()
                .OrderBy(order).ThenBy(about => about, StringComparer.Ordinal),
        ];
        var conflicts = new List<ulong>();
        var cited = new HashSet<object>();
        var rules = new SortedSet<string>(StringComparer.Ordinal);
        var tried = new HashSet<ulong>();
        var enough = new List<Enough>();
        for (var size = 0; size <= abouts.Length && enough.Count == 0; size++)
        {
            for (var next = Next(size); next is { } set; next = Next(size))
            {
                var firings = set == 0 && !hasMentalHealth ? decided : Run(Without(set));
                var outcome = Conclusion.OutcomeOf(firings, reading);
                if (outcome.Indication is not { } indication || IntensityOrder.Instance.Compare(indication.Level, most) <= 0)
                {
                    enough.Add(new(set, outcome));
                    continue;
                }

                var supports = new SupportSets(firings, fact => fact is SlowerPaceNeed || (fact is Requirement requirement && requirements.Contains(requirement)) || IsAsking(fact));
                var tooMuch = TooMuch(firings, most) ?? reading.FactOf(indication);
                var ways = supports.Of(tooMuch);
                foreach (var way in ways)
                {
                    cited.UnionWith(way);
                    var bits = way.Aggregate(0UL, (bits, fact) => bits | BitOf(AboutOf(fact)));
                    conflicts.AddRange(KeepersOfScope(set).Select(keeper => bits | keeper).DefaultIfEmpty(bits).Distinct());
                }

                if (conflicts.Contains(0))
                {
                    return null;
                }

                if (hasMentalHealth)
                {
                    var ofTrack = supports.Below(tooMuch).OfType<Requirement>().Where(MentalHealthAsks.IsOfTrack).ToList();
                    cited.UnionWith(ofTrack);
                    rules.UnionWith(ofTrack.Where(requirement => IsAbove(requirement.Minimum, most)).SelectMany(supports.RulesThatYield));
                    rules.UnionWith(set == 0 ? supports.RulesOfBothTo(reading.FactOf(indication)) : []);
                }

                rules.UnionWith(supports.RulesThatRead(cited));
                conflicts.Sort((left, right) => ulong.PopCount(left).CompareTo(ulong.PopCount(right)));
            }
        }

        if (enough.Count == 0)
        {
            return null;
        }

        // Of sets of the same size, the one that leads nearest to the level; then one of what asks for a level rather than of a diagnosis, without which there is no need; then the one with the first key.
        var (best, without) = enough.OrderByDescending(entry => entry.Outcome.Indication?.Level, IntensityOrder.Instance)
            .ThenBy(entry => hasMentalHealth && (entry.Set & BitsOf(Diagnoses)) != 0).ThenByDescending(entry => FirstKeysHighest(entry.Set)).First();
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

        // Without a disorder a hospital requirement alone keeps the criteria in force: what takes every one of them leaves no level, whatever else asks for one.
        IEnumerable<ulong> KeepersOfScope(ulong removed) =>
            facts.Any(fact => fact is Diagnosis { IsNotMet: true }) && !assumed.Any(IsHospital)
                ? requirements.Where(requirement => IsHospital(requirement) && (removed & BitOf(requirement.About)) == 0).Select(requirement => BitOf(requirement.About))
                : [];

        ulong BitsOf(IEnumerable<string> names) => abouts.Intersect(names).Aggregate(0UL, (bits, name) => bits | BitOf(name));

        bool IsAsking(object fact) => hasMentalHealth && MentalHealthAsks.AboutOf(fact) is not null && !unknown.Contains(fact);

        List<object> Without(ulong removed)
        {
            var slower = (removed & BitOf(Slower)) != 0;
            var left = new List<object>(facts.Count + requirements.Count);
            foreach (var fact in hasMentalHealth ? MentalHealthAsks.Left(facts, unknown, about => (removed & BitsOf([about])) != 0, conditions) : facts)
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

    /// <summary>Where nothing of the mental-health track asks for anything, what is left of the other track stands alone.</summary>
    private IReadOnlyList<Firing> Run(List<object> facts)
    {
        var firings = EmbeddedRunner.Instance.Run(combination.Value, facts);
        return !hasMentalHealth || firings.Any(firing => firing.Fact is MentalHealthNeed or NoMentalHealthScope)
            ? firings
            : EmbeddedRunner.Instance.Run(combination.Value, [.. facts, new NoMentalHealthScope()]);
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
    /// What the requirements of a track together ask for, where that alone is too much: it rests on less than the indication does, so that less has to be tried. Enhancement
    /// and the other track never lower it, and a slower pace not below 3.3. A track that does not cover the person has no say.
    /// </summary>
    private static object? TooMuch(IReadOnlyList<Firing> firings, CareLevel most)
    {
        var noSubstanceUse = firings.Any(firing => firing.Fact is OutOfScopeReason);
        var noMentalHealth = firings.Any(firing => firing.Fact is NoMentalHealthScope);
        foreach (var firing in firings)
        {
            if (!noSubstanceUse && firing.Fact is BaseLevel { Level: var level } && IsAbove(level, most))
            {
                return firing.Fact;
            }

            if (!noSubstanceUse && firing.Fact is TableLevel { Level: var table } && IsAbove(table, most) && IsAbove(ThirdEditionLevels.Level33, most))
            {
                return firing.Fact;
            }

            if (!noMentalHealth && firing.Fact is MentalHealthNeed { Level: var need } && IsAbove(need, most))
            {
                return firing.Fact;
            }
        }

        return null;
    }

    private static bool IsHospital(Requirement requirement) => requirement.IsAnyHospital || requirement.IsHospitalThird;

    private static bool IsAbove(CareLevel level, CareLevel most) => IntensityOrder.Instance.Compare(level, most) > 0;

    /// <summary>Facts without which no track covers the person.</summary>
    private static readonly string[] Diagnoses = [CaseFactNames.Of(MentalHealthFact.MentalHealthDiagnosis), CaseFactNames.SubstanceUseDisorder];

    /// <summary>The one fact that stands against a lower level without setting a minimum: it puts 3.3 in the place of 3.1.</summary>
    private static string Slower { get; } = CaseFactNames.Of(Circumstance.CognitiveLimitation);

    private static string AboutOf(object fact) => fact is Requirement requirement ? requirement.About : MentalHealthAsks.AboutOf(fact) ?? Slower;

    /// <summary>A set without which the level is enough, and what is left without it.</summary>
    private sealed record Enough(ulong Set, Outcome Outcome);
}
