using System.Collections.Immutable;
using LevelOfCare.Engine;
using LevelOfCare.Engine.Unknowns;
using LevelOfCare.Facts;
using LevelOfCare.Plans;

namespace LevelOfCare.Deciding;

/// <summary>Finds house rules that can never fire or never change an answer, on diagrams over everything that a case can say.</summary>
/// <param name="libraryRules">For each edition, the rules for level and withdrawal.</param>
/// <param name="afterIndication">The rules that come after what is indicated.</param>
/// <param name="houseRules">The rules to verify.</param>
internal sealed class HouseRuleVerifier(IReadOnlyDictionary<Edition, Dsl.Rule[]> libraryRules, IReadOnlyList<Dsl.Rule> afterIndication, IReadOnlyList<Dsl.Rule> houseRules)
{
    private readonly ImmutableArray<RulePlan> house = [.. houseRules.Select(RuleProgram.PlanOf)];

    public ImmutableArray<HouseRuleRemark> Verify() => [.. house.Select(RemarkOn).OfType<HouseRuleRemark>()];

    private HouseRuleRemark? RemarkOn(RulePlan rule)
    {
        if (!libraryRules.Keys.Any(edition => Fires(rule, edition)))
        {
            return Remark(rule, HouseRuleRemarkKind.NeverFires, "No case makes it fire. Look at its conditions: two of them may exclude each other, or name a code that does not exist.");
        }

        var reach = DownstreamOf(rule);
        if (reach.Contains(typeof(Finding)))
        {
            return null;
        }

        if (!reach.Contains(typeof(Requirement)) && !reach.Contains(typeof(WithdrawalNeed)))
        {
            return Remark(rule, HouseRuleRemarkKind.NeverChangesAnAnswer, "No rule reads what it yields. Add the rule that does, or take this one out.");
        }

        return libraryRules.Keys.Any(edition => Changes(rule, edition, [typeof(Indication), typeof(OutOfScopeReason), .. reach.Contains(typeof(WithdrawalNeed)) ? [typeof(WithdrawalIndication)] : Type.EmptyTypes]))
            ? null
            : Remark(rule, HouseRuleRemarkKind.NeverChangesAnAnswer, "Wherever it fires, something else asks for as much or more already. Take it out, or look at the level that it asks for.");
    }

    private HouseRuleRemark Remark(RulePlan rule, HouseRuleRemarkKind kind, string message)
    {
        var isProven = libraryRules.Keys.All(edition => CaseUniverse.IsClosed([rule, .. UpstreamOf(rule, AllPlans(edition))]));
        return new(rule.Name, kind, isProven, isProven ? message : $"In everything that was tried: {message}");
    }

    private bool Fires(RulePlan rule, Edition edition)
    {
        // The same conditions with a yield that nothing else makes.
        var marked = new RulePlan(
            rule.Name, rule.Description, rule.Tags, rule.Fingerprint, rule.Patterns, [new YieldPlan(typeof(Fired), static _ => Fired.Instance)]);
        var upstream = UpstreamOf(rule, AllPlans(edition));
        var facts = Run([.. upstream, marked], edition, new());
        return facts.All.OfType<Fired>().Any(fired => facts.GuardOf(fired) != DiagramBuilder.False);
    }

    private bool Changes(RulePlan rule, Edition edition, IReadOnlyCollection<Type> outcomes)
    {
        var diagrams = new DiagramBuilder();
        ImmutableArray<RulePlan> deciding = [.. LeadingTo(outcomes, [.. libraryRules[edition].Concat(HouseRules.OfPerson(houseRules)).Select(RuleProgram.PlanOf)])];
        var questioned = RuleProgram.OfPlans(deciding);
        return !Answers(deciding).SetEquals(Answers(deciding.Remove(rule)));

        HashSet<(object Fact, int Guard)> Answers(ImmutableArray<RulePlan> plans)
        {
            var facts = Run(plans, edition, diagrams, questioned);
            var inScope = diagrams.Not(facts.All.OfType<OutOfScopeReason>().Select(facts.GuardOf).Aggregate(DiagramBuilder.False, diagrams.Or));
            return
            [
                .. facts.All.OfType<Indication>().Select(fact => ((object)fact, diagrams.And(inScope, facts.GuardOf(fact)))),
                .. facts.All.OfType<WithdrawalIndication>().GroupBy(fact => fact.Level).Select(level => ((object)level.Key, level.Select(facts.GuardOf).Aggregate(DiagramBuilder.False, diagrams.Or))),
                .. facts.All.OfType<OutOfScopeReason>().Select(fact => ((object)fact, facts.GuardOf(fact))),
            ];
        }
    }

    private GuardedFacts Run(ImmutableArray<RulePlan> plans, Edition edition, DiagramBuilder diagrams, RuleProgram? questioned = null)
    {
        var program = RuleProgram.OfPlans(plans);
        return GuardedRunner.Run(program, CaseUniverse.Certain(edition), CaseUniverse.Questions(edition, questioned ?? program, house), diagrams);
    }

    private List<RulePlan> AllPlans(Edition edition) => [.. libraryRules[edition].Concat(afterIndication).Select(RuleProgram.PlanOf), .. house];

    /// <summary>The rules that lead to what a rule reads.</summary>
    private static List<RulePlan> UpstreamOf(RulePlan rule, List<RulePlan> all) => LeadingTo([.. rule.Patterns.Select(pattern => pattern.FactType)], [.. all.Where(plan => plan != rule)]);

    /// <summary>The rules that lead to facts of some types.</summary>
    private static List<RulePlan> LeadingTo(IReadOnlyCollection<Type> types, List<RulePlan> all)
    {
        List<RulePlan> found = [];
        var wanted = types.ToHashSet();
        while (all.Find(plan => !found.Contains(plan) && plan.Yields.Any(made => wanted.Any(type => type.IsAssignableFrom(made.FactType)))) is { } next)
        {
            found.Add(next);
            wanted.UnionWith(next.Patterns.Select(pattern => pattern.FactType));
        }

        return found;
    }

    /// <summary>What house rules make of what a rule yields, its own yields included.</summary>
    private HashSet<Type> DownstreamOf(RulePlan rule)
    {
        var reached = rule.Yields.Select(made => made.FactType).ToHashSet();
        while (house.FirstOrDefault(plan => plan.Patterns.Any(pattern => reached.Any(pattern.FactType.IsAssignableFrom)) && plan.Yields.Any(made => !reached.Contains(made.FactType))) is { } next)
        {
            reached.UnionWith(next.Yields.Select(made => made.FactType));
        }

        return reached;
    }

    /// <summary>Says that the rule at hand fired.</summary>
    private sealed record Fired
    {
        public static Fired Instance { get; } = new();
    }
}
