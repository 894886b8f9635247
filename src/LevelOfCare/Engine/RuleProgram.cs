using System.Collections.Concurrent;
using System.Collections.Immutable;
using LevelOfCare.Plans;

namespace LevelOfCare.Engine;

/// <summary>Rules made ready to run: read into plans, ordered so that whatever a rule reads has been yielded before it runs.</summary>
/// <remarks>Immutable but for a cache; safe to share between threads.</remarks>
internal sealed class RuleProgram
{
    private readonly ConcurrentDictionary<Type, int[]> slotsByFactType = new();
    private readonly ConcurrentBag<RuleRun> spare = [];
    private readonly ImmutableArray<Type> slotTypes;
    private readonly int[][][] yieldSlots;

    public RuleProgram(IEnumerable<Dsl.Rule> rules)
        : this([.. rules], null)
    {
    }

    private RuleProgram(ImmutableArray<Dsl.Rule> rules, ImmutableArray<RulePlan>? plans)
    {
        Rules = rules;
        Plans = Stratifier.Order(plans ?? [.. Rules.Select(PlanOf)]);
        slotTypes = [.. Plans.SelectMany(plan => plan.Patterns).Select(pattern => pattern.FactType).Distinct()];
        PatternSlots = [.. Plans.Select(plan => plan.Patterns.Select(pattern => slotTypes.IndexOf(pattern.FactType)).ToArray())];
        NeededSlots = [.. Plans.Select((plan, index) => PatternSlots[index].Where((_, pattern) => plan.Patterns[pattern].Kind != PatternKind.Not).Distinct().ToArray())];
        yieldSlots = [.. Plans.Select(plan => plan.Yields.Select(yielded => SlotsOf(yielded.FactType)).ToArray())];
    }

    /// <summary>The rules as they were given; host engines read these.</summary>
    public ImmutableArray<Dsl.Rule> Rules { get; }

    /// <summary>The plans in the order to run them.</summary>
    public ImmutableArray<RulePlan> Plans { get; }

    /// <summary>How many slots a store needs: one for each type that some pattern reads.</summary>
    public int SlotCount => slotTypes.Length;

    /// <summary>For each plan, the slot that each of its patterns reads.</summary>
    public ImmutableArray<int[]> PatternSlots { get; }

    /// <summary>For each plan, the slots without whose facts it cannot fire.</summary>
    public ImmutableArray<int[]> NeededSlots { get; }

    /// <summary>The slots whose patterns see a fact of this type; a pattern over a base type sees derived ones.</summary>
    public int[] SlotsOf(Type factType) => slotsByFactType.GetOrAdd(
        factType, static (type, types) => [.. Enumerable.Range(0, types.Length).Where(slot => types[slot].IsAssignableFrom(type))], slotTypes);

    /// <summary>The same for a fact that a rule has just yielded; it may be of a type derived from the one stated.</summary>
    public int[] SlotsOfYield(int rule, int place, object fact) =>
        fact.GetType() == Plans[rule].Yields[place].FactType ? yieldSlots[rule][place] : SlotsOf(fact.GetType());

    /// <summary>A run to use and to give back.</summary>
    public RuleRun Rent() => spare.TryTake(out var run) ? run : new(this);

    /// <summary>Takes a run back; nothing of the case stays in it.</summary>
    public void Return(RuleRun run)
    {
        run.Clear();
        spare.Add(run);
    }

    /// <summary>Whether some rule reads facts of this type.</summary>
    public bool Reads(Type factType) => SlotsOf(factType).Length > 0;

    /// <summary>A program of plans that were read in another way than by the generator.</summary>
    public static RuleProgram OfPlans(ImmutableArray<RulePlan> plans) => new([], plans);

    /// <summary>The plan that the generator wrote for a rule class.</summary>
    public static RulePlan PlanOf(Dsl.Rule rule) => rule is IPlannedRule planned
        ? planned.Plan
        : throw new RuleSetException([RuleSetProblems.NoPlan(rule.GetType())]);
}
