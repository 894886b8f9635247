using LevelOfCare.Engine;
using LevelOfCare.Facts;

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
        while (open.FirstOrDefault(rule => RuleProgram.PlanOf(rule).Yields.Any(made => wanted.Contains(made.FactType))) is { } found)
        {
            open.Remove(found);
            wanted.UnionWith(RuleProgram.PlanOf(found).Patterns.Select(pattern => pattern.FactType).Where(type => type.Assembly != typeof(HouseRules).Assembly));
            yield return found;
        }
    }

    /// <summary>The house rules that speak of the person alone: those that read nothing, not even through facts of their own, of the person's situation.</summary>
    public static IEnumerable<Dsl.Rule> OfPerson(IEnumerable<Dsl.Rule> houseRules)
    {
        var rules = houseRules.ToList();
        var situated = Situated(rules);
        return rules.Where(rule => !situated.Contains(rule));
    }

    /// <summary>The house rules that read the person's situation, directly or through facts of their own.</summary>
    private static HashSet<Dsl.Rule> Situated(List<Dsl.Rule> rules)
    {
        var tainted = Situation.FactTypes.ToHashSet();
        var found = new HashSet<Dsl.Rule>();
        while (rules.Find(rule => !found.Contains(rule) && RuleProgram.PlanOf(rule).Patterns.Any(pattern => tainted.Any(pattern.FactType.IsAssignableFrom))) is { } next)
        {
            found.Add(next);
            tainted.UnionWith(RuleProgram.PlanOf(next).Yields.Select(yielded => yielded.FactType).Where(type => type.Assembly != typeof(HouseRules).Assembly));
        }

        return found;
    }

    /// <summary>Lists everything that is wrong with house rules, beside the library's own.</summary>
    public static IEnumerable<RuleSetProblem> Check(IReadOnlyList<Dsl.Rule> houseRules, IEnumerable<Dsl.Rule> libraryRules)
    {
        var names = libraryRules.Select(rule => RuleProgram.PlanOf(rule).Name).ToHashSet(StringComparer.Ordinal);
        var types = new HashSet<Type>();
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

            if (Situated([.. houseRules.OfType<Plans.IPlannedRule>().Cast<Dsl.Rule>()]).Contains(rule)
                && planned.Plan.Yields.FirstOrDefault(made => made.FactType == typeof(Requirement) || made.FactType == typeof(WithdrawalNeed)) is { } raised)
            {
                yield return RuleSetProblems.SituationLeadsToNeed(planned.Plan.Name, raised.FactType);
            }

            foreach (var yielded in planned.Plan.Yields.Where(yielded => yielded.FactType.Assembly == typeof(HouseRules).Assembly && !Allowed.Contains(yielded.FactType)))
            {
                yield return RuleSetProblems.ForbiddenYield(planned.Plan.Name, yielded.FactType, string.Join(", ", Allowed.Select(type => type.Name)));
            }
        }
    }
}
