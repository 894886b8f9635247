using System.Collections.Concurrent;
using System.Collections.Immutable;
using LevelOfCare.Plans;

namespace LevelOfCare.Engine;

/// <summary>Rules made ready to run: read into plans, ordered so that whatever a rule reads has been yielded before it runs.</summary>
/// <remarks>Immutable but for a cache; safe to share between threads.</remarks>
internal sealed class RuleProgram
{
    private const int MostAgendas = 4096;

    private readonly Slots slots;
    private readonly ConcurrentBag<RuleRun> spare = [];
    private readonly int[][][] yieldSlots;
    private readonly Func<Type, bool> isAskedFor;
    private readonly ConcurrentDictionary<SlotSet, Agenda> agendas = new();

    /// <summary>Makes rules ready to run.</summary>
    /// <param name="rules">The rules, in any order.</param>
    /// <param name="constants">Facts that hold in every run, each once; none where not given.</param>
    /// <param name="isAskedFor">What runs are made for: rules that do not lead to facts of such types are passed over. Everything where not given.</param>
    public RuleProgram(IEnumerable<Dsl.Rule> rules, IReadOnlyList<object>? constants = null, Func<Type, bool>? isAskedFor = null)
        : this([.. rules], null, constants ?? [], isAskedFor)
    {
    }

    private RuleProgram(ImmutableArray<Dsl.Rule> rules, ImmutableArray<RulePlan>? plans, IReadOnlyList<object> constants, Func<Type, bool>? isAskedFor)
    {
        this.isAskedFor = isAskedFor ?? (static _ => true);
        Rules = rules;
        Constants = constants;
        Plans = Stratifier.Order(plans ?? [.. Rules.Select(PlanOf)]);
        slots = new(Plans);
        ConstantsBySlot = new List<int>?[SlotCount];
        for (var place = 0; place < constants.Count; place++)
        {
            foreach (var slot in SlotsOf(constants[place]))
            {
                (ConstantsBySlot[slot] ??= []).Add(place);
            }
        }

        FilledByConstants = SlotSet.Empty(SlotCount);
        for (var slot = 0; slot < SlotCount; slot++)
        {
            if (ConstantsBySlot[slot] is not null)
            {
                FilledByConstants.Add(slot);
            }
        }

        NeededSlots = [.. Plans.Select((plan, index) => PatternSlots[index].Where((_, pattern) => plan.Patterns[pattern].Kind != PatternKind.Not).Distinct().ToArray())];
        yieldSlots = [.. Plans.Select(plan => plan.Yields.Select(yielded => SlotsOfType(yielded.FactType)).ToArray())];
    }

    /// <summary>The rules as they were given; host engines read these.</summary>
    public ImmutableArray<Dsl.Rule> Rules { get; }

    /// <summary>Facts that hold in every run.</summary>
    public IReadOnlyList<object> Constants { get; }

    /// <summary>Their places by the slots that see them; <see langword="null"/> where a slot sees none. Not to be changed.</summary>
    public List<int>?[] ConstantsBySlot { get; }

    /// <summary>The slots that constants fill. Not to be changed.</summary>
    public SlotSet FilledByConstants { get; }

    /// <summary>The plans in the order to run them.</summary>
    public ImmutableArray<RulePlan> Plans { get; }

    /// <summary>How many slots a store needs: see <see cref="Slots"/>.</summary>
    public int SlotCount => SlotTypes.Length;

    /// <summary>The type of each slot.</summary>
    public ImmutableArray<Type> SlotTypes => slots.Types;

    /// <summary>For each plan, the slot that each of its patterns reads.</summary>
    public ImmutableArray<int[]> PatternSlots => slots.OfPatterns;

    /// <summary>For each plan, the slots without whose facts it cannot fire.</summary>
    public ImmutableArray<int[]> NeededSlots { get; }

    /// <summary>The slots whose patterns see a fact.</summary>
    public int[] SlotsOf(object fact) => slots.Of(fact);

    /// <summary>The slots whose patterns may see a fact of this type.</summary>
    public int[] SlotsOfType(Type factType) => slots.OfType(factType);

    /// <summary>The same for a fact that a rule has just yielded; it may be of a type derived from the one stated.</summary>
    public int[] SlotsOfYield(int rule, int place, object fact) =>
        fact.GetType() == Plans[rule].Yields[place].FactType ? yieldSlots[rule][place] : SlotsOf(fact);

    /// <summary>The rules to run where certain slots have facts.</summary>
    /// <remarks>There are few such sets; they are kept.</remarks>
    public Agenda AgendaFor(SlotSet present)
    {
        if (agendas.TryGetValue(present, out var known))
        {
            return known;
        }

        var agenda = Agenda.Of(this, present, isAskedFor);
        if (agendas.Count < MostAgendas)
        {
            agendas.TryAdd(present.Copy(), agenda);
        }

        return agenda;
    }

    /// <summary>A run to use and to give back.</summary>
    public RuleRun Rent() => spare.TryTake(out var run) ? run : new(this);

    /// <summary>Takes a run back; nothing of the case stays in it.</summary>
    public void Return(RuleRun run)
    {
        run.Clear();
        spare.Add(run);
    }

    /// <summary>Whether some rule reads facts of this type.</summary>
    public bool Reads(Type factType) => SlotsOfType(factType).Length > 0;

    /// <summary>A program of plans that were read in another way than by the generator.</summary>
    public static RuleProgram OfPlans(ImmutableArray<RulePlan> plans) => new([], plans, [], null);

    /// <summary>The plan that the generator wrote for a rule class.</summary>
    public static RulePlan PlanOf(Dsl.Rule rule) => rule is IPlannedRule planned
        ? planned.Plan
        : throw new RuleSetException([RuleSetProblems.NoPlan(rule.GetType())]);
}
