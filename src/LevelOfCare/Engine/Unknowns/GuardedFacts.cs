namespace LevelOfCare.Engine.Unknowns;

/// <summary>Facts that may hold, each with its guard: the answers under which it does. Equal facts are one, under either guard.</summary>
internal sealed class GuardedFacts(RuleProgram program, DiagramBuilder diagrams)
{
    private readonly List<object>?[] slots = new List<object>?[program.SlotCount];
    private readonly Dictionary<object, int> guards = [];

    /// <summary>Every fact that may hold.</summary>
    public IEnumerable<object> All => guards.Keys;

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
        foreach (var slot in program.SlotsOf(fact.GetType()))
        {
            (slots[slot] ??= []).Add(fact);
        }
    }

    /// <summary>The answers under which a fact holds.</summary>
    public int GuardOf(object fact) => guards[fact];

    /// <summary>The facts that patterns of a slot may see.</summary>
    public List<object>? this[int slot] => slots[slot];
}
