namespace LevelOfCare.Engine.Unknowns;

/// <summary>Facts that may hold, each with its guard: the answers under which it does. Equal facts are one, under either guard.</summary>
internal sealed class GuardedFacts
{
    /// <summary>Room for the facts that most cases have.</summary>
    private const int Usually = 100;

    private readonly List<object>?[] slots;
    private readonly Dictionary<object, int> guards = new(Usually);
    private readonly RuleProgram program;
    private readonly DiagramBuilder diagrams;

    public GuardedFacts(RuleProgram program, DiagramBuilder diagrams)
    {
        this.program = program;
        this.diagrams = diagrams;
        slots = [.. program.ConstantsBySlot];
    }

    /// <summary>Every fact that may hold, but for constants.</summary>
    public IEnumerable<object> All => guards.Keys;

    /// <summary>The same, each with its guard. Not to be changed.</summary>
    public Dictionary<object, int> Guards => guards;

    /// <summary>Adds a fact under a guard.</summary>
    public void Add(object fact, int guard)
    {
        if (guard == DiagramBuilder.False)
        {
            return;
        }

        if (guards.TryGetValue(fact, out var known))
        {
            guards[fact] = diagrams.Or(known, guard);
            return;
        }

        guards.Add(fact, guard);
        foreach (var slot in program.SlotsOf(fact))
        {
            // Constants are in a list that all runs share; it is copied before something is added.
            var own = slots[slot];
            if (own is null || own == program.ConstantsBySlot[slot])
            {
                slots[slot] = own = own is null ? [] : [.. own];
            }

            own.Add(fact);
        }
    }

    /// <summary>The answers under which a fact holds; all of them for a constant.</summary>
    public int GuardOf(object fact) => guards.TryGetValue(fact, out var guard) ? guard : DiagramBuilder.True;

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

    /// <summary>The facts that patterns of a slot may see.</summary>
    public List<object>? this[int slot] => slots[slot];
}
