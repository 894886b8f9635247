namespace LevelOfCare.Engine;

/// <summary>The facts of one evaluation, laid out by the patterns that read them. Equal facts are one.</summary>
internal sealed class FactStore(RuleProgram program)
{
    private readonly List<object>?[] slots = new List<object>?[program.SlotCount];
    private readonly HashSet<object> known = [];

    /// <summary>Adds a fact, unless an equal one is known.</summary>
    public void Add(object fact)
    {
        if (!known.Add(fact))
        {
            return;
        }

        foreach (var slot in program.SlotsOf(fact.GetType()))
        {
            (slots[slot] ??= []).Add(fact);
        }
    }

    /// <summary>Whether each of the slots has a fact.</summary>
    public bool HasAny(int[] needed)
    {
        foreach (var slot in needed)
        {
            if (slots[slot] is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The facts that patterns of a slot see.</summary>
    public List<object>? this[int slot] => slots[slot];
}
