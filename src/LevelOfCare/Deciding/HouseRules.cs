using LevelOfCare.Engine;
using LevelOfCare.Facts;
using LevelOfCare.Rules;

namespace LevelOfCare.Deciding;

/// <summary>Checks the rules that an application adds: they can raise an answer and add findings, never lower or silence one.</summary>
internal static class HouseRules
{
    private static readonly Type[] Allowed = [typeof(Requirement), typeof(WithdrawalNeed), typeof(Finding)];

    /// <summary>The house rules that yield a fact of a type, and those whose own facts lead to it; others have no say where only that is decided.</summary>
    public static IEnumerable<Dsl.Rule> Raising(IEnumerable<Dsl.Rule> houseRules, Type yielded)
    {
        var wanted = new HashSet<Type> { yielded };
        var open = houseRules.ToList();
        while (open.Where(rule => RuleProgram.PlanOf(rule).Yields.Any(made => wanted.Contains(made.FactType))).ToList() is { Count: > 0 } found)
        {
            open = [.. open.Except(found)];
            wanted.UnionWith(found.SelectMany(rule => RuleProgram.PlanOf(rule).Patterns).Select(pattern => pattern.FactType).Where(type => type.Assembly != typeof(HouseRules).Assembly));
            foreach (var rule in found)
            {
                yield return rule;
            }
        }
    }

    /// <summary>The house rules that speak of the person alone: those that read nothing, not even through facts of their own, of the person's situation.</summary>
    public static IEnumerable<Dsl.Rule> OfPerson(IEnumerable<Dsl.Rule> houseRules)
    {
        var rules = houseRules.ToList();
        if (rules.Count == 0)
        {
            return [];
        }

        var situated = Situated(rules);
        return rules.Where(rule => !situated.Contains(rule));
    }

    /// <summary>
    /// The house rules that may see more after the level than while it was decided: they read something that only comes with withdrawal or the situation. What the others
    /// have to say is said with the level.
    /// </summary>
    /// <param name="houseRules">The house rules.</param>
    /// <param name="levelRules">The library's rules of the level.</param>
    /// <param name="laterRules">The library's rules of withdrawal and of the situation.</param>
    public static IEnumerable<Dsl.Rule> AfterLevel(IReadOnlyList<Dsl.Rule> houseRules, IEnumerable<Dsl.Rule> levelRules, IEnumerable<Dsl.Rule> laterRules)
    {
        if (houseRules.Count == 0)
        {
            return [];
        }

        var known = YieldsOf(levelRules).Except(YieldsOf(laterRules)).Concat(SaidOfLevel).ToHashSet();
        var open = houseRules.ToList();
        while (open.Where(rule => RuleProgram.PlanOf(rule).Patterns.All(pattern => known.Contains(pattern.FactType))).ToList() is { Count: > 0 } complete)
        {
            open = [.. open.Except(complete)];

            // A fact of the house that a rule after the level yields too is not known before.
            known.UnionWith(YieldsOf(complete).Where(type => type.Assembly != typeof(HouseRules).Assembly).Except(YieldsOf(open)));
        }

        return open;
    }

    /// <summary>Whether some house rule that speaks of the person reads a circumstance; which one, only its condition knows.</summary>
    public static bool ReadsCircumstances(IEnumerable<Dsl.Rule> houseRules) =>
        OfPerson(houseRules).Any(rule => RuleProgram.PlanOf(rule).Patterns.Any(pattern => pattern.FactType == typeof(CircumstanceHolds)));

    private static IEnumerable<Type> YieldsOf(IEnumerable<Dsl.Rule> rules) => rules.SelectMany(rule => RuleProgram.PlanOf(rule).Yields).Select(made => made.FactType);

    /// <summary>What a case says while the level is decided, and does not say again later.</summary>
    private static readonly Type[] SaidOfLevel =
    [
        typeof(PatientGroup), typeof(Diagnosis), typeof(CaseTag), typeof(SubdimensionRating), typeof(CriterionRow), typeof(DimensionRating), typeof(MentalHealthAnswer), typeof(NeededHours), typeof(DisorderCounts),
    ];

    /// <summary>The house rules that read the person's situation, directly or through facts of their own.</summary>
    private static HashSet<Dsl.Rule> Situated(List<Dsl.Rule> rules)
    {
        var tainted = Situation.FactTypes.ToHashSet();
        var found = new HashSet<Dsl.Rule>();
        var open = rules;
        while (open.Where(rule => RuleProgram.PlanOf(rule).Patterns.Any(pattern => tainted.Contains(pattern.FactType) || tainted.Any(pattern.FactType.IsAssignableFrom))).ToList() is { Count: > 0 } next)
        {
            found.UnionWith(next);
            open = [.. open.Where(rule => !found.Contains(rule))];
            tainted.UnionWith(next.SelectMany(rule => RuleProgram.PlanOf(rule).Yields).Select(yielded => yielded.FactType).Where(type => type.Assembly != typeof(HouseRules).Assembly));
        }

        return found;
    }

    /// <summary>Lists everything that is wrong with house rules, beside the library's own.</summary>
    public static IEnumerable<RuleSetProblem> Check(IReadOnlyList<Dsl.Rule> houseRules, IEnumerable<Dsl.Rule> libraryRules)
    {
        var names = libraryRules.Select(rule => RuleProgram.PlanOf(rule).Name).ToHashSet(StringComparer.Ordinal);
        var types = new HashSet<Type>();
        var raising = Raising(houseRules.OfType<Plans.IPlannedRule>().Cast<Dsl.Rule>(), typeof(Requirement)).ToHashSet();
        var early = new Lazy<HashSet<Type>>(() =>
        [
            .. SaidOfLevel, typeof(CircumstanceHolds),
            .. YieldsOf([.. RuleCatalog.FourthEdition(), .. RuleCatalog.ThirdEdition(), .. RuleCatalog.MentalHealth(), .. RuleCatalog.MentalHealthAlone(), .. RuleCatalog.BothConditions()]),
        ]);
        var situated = Situated([.. houseRules.OfType<Plans.IPlannedRule>().Cast<Dsl.Rule>()]);
        foreach (var rule in houseRules)
        {
            if (!types.Add(rule.GetType()))
            {
                yield return RuleSetProblems.GivenTwice(rule.GetType().Name);
                continue;
            }

            if (rule is not Plans.IPlannedRule planned)
            {
                yield return RuleSetProblems.NoPlan(rule.GetType());
                continue;
            }

            if (!names.Add(planned.Plan.Name))
            {
                yield return RuleSetProblems.DuplicateName(planned.Plan.Name);
            }

            if (situated.Contains(rule)
                && planned.Plan.Yields.FirstOrDefault(made => made.FactType == typeof(Requirement) || made.FactType == typeof(WithdrawalNeed)) is { } raised)
            {
                yield return RuleSetProblems.SituationLeadsToNeed(planned.Plan.Name, raised.FactType);
            }

            if (raising.Contains(rule) && planned.Plan.Patterns.FirstOrDefault(pattern => IsTooLate(pattern.FactType)) is { } late)
            {
                yield return RuleSetProblems.KnownTooLate(planned.Plan.Name, late.FactType);
            }

            foreach (var yielded in planned.Plan.Yields.Where(yielded => yielded.FactType.Assembly == typeof(HouseRules).Assembly && !Allowed.Contains(yielded.FactType)))
            {
                yield return RuleSetProblems.ForbiddenYield(planned.Plan.Name, yielded.FactType, string.Join(", ", Allowed.Select(type => type.Name)));
            }
        }

        // What the library says of withdrawal, or of the case as a whole, is not there yet while the level is decided; facts of the situation are refused apart.
        bool IsTooLate(Type type) => type.Assembly == typeof(HouseRules).Assembly && !early.Value.Contains(type) && !Situation.FactTypes.Contains(type);
    }
}
