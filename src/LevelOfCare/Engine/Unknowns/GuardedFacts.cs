namespace LevelOfCare.Engine.Unknowns;

/// <summary>Facts that may hold, each with its guard: the answers under which it does. Equal facts are one, under either guard.</summary>
/// <remarks>Each fact has a place, so that rules that go through them find fact and guard without asking a fact for its hash. Constants come first and hold under all answers.</remarks>
internal sealed class GuardedFacts
{
    /// <summary>Room for the facts that most cases have.</summary>
    private const int Usually = 100;

    private readonly List<int>?[] slots;
    private readonly List<(object Fact, int Guard)> held = new(Usually);
    private readonly Dictionary<object, int> places = new(Usually);
    private readonly RuleProgram program;
    private readonly DiagramBuilder diagrams;

    public GuardedFacts(RuleProgram program, DiagramBuilder diagrams)
    {
        this.program = program;
        this.diagrams = diagrams;
        slots = [.. program.ConstantsBySlot];
    }

    /// <summary>Every fact that may hold, but for constants, in the order in which they came.</summary>
    public IEnumerable<object> All => held.Select(entry => entry.Fact);

    /// <summary>The same, each with its guard.</summary>
    public IReadOnlyList<(object Fact, int Guard)> Guarded => held;

    /// <summary>Adds a fact under a guard.</summary>
    public void Add(object fact, int guard)
    {
        if (guard == DiagramBuilder.False)
        {
            return;
        }

        if (places.TryGetValue(fact, out var known))
        {
            held[known] = (held[known].Fact, diagrams.Or(held[known].Guard, guard));
            return;
        }

        places.Add(fact, held.Count);
        foreach (var slot in program.SlotsOf(fact))
        {
            // Constants are in a list that all runs share; it is copied before something is added.
            var own = slots[slot];
            if (own is null || own == program.ConstantsBySlot[slot])
            {
                slots[slot] = own = own is null ? [] : [.. own];
            }

            own.Add(program.Constants.Count + held.Count);
        }

        held.Add((fact, guard));
    }

    /// <summary>The answers under which a fact holds; all of them for a constant.</summary>
    public int GuardOf(object fact) => places.TryGetValue(fact, out var place) ? held[place].Guard : DiagramBuilder.True;

    /// <summary>The slots that may have facts.</summary>
    public SlotSet Filled
    {
        get
        {
            var filled = SlotSet.Empty(slots.Length);
            for (var slot = 0; slot < slots.Length; slot++)
            {
                if (slots[slot] is not null)
                {
                    filled.Add(slot);
                }
            }

            return filled;
        }
    }

    /// <summary>The places of the facts that patterns of a slot may see.</summary>
    public List<int>? this[int slot] => slots[slot];

    /// <summary>The fact at a place.</summary>
    public object FactAt(int place) => place < program.Constants.Count ? program.Constants[place] : held[place - program.Constants.Count].Fact;

    /// <summary>Its guard.</summary>
    public int GuardAt(int place) => place < program.Constants.Count ? DiagramBuilder.True : held[place - program.Constants.Count].Guard;
}
