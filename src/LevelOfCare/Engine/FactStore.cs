namespace LevelOfCare.Engine;

/// <summary>The facts of one evaluation, laid out by the patterns that read them. Equal facts are one.</summary>
internal sealed class FactStore
{
    private readonly object[][] slots;
    private readonly int[] counts;
    private readonly int[] constants;

    public FactStore(RuleProgram program)
    {
        slots = [.. Enumerable.Repeat<object[]>([], program.SlotCount)];
        counts = new int[program.SlotCount];
        foreach (var fact in program.Constants)
        {
            Add(fact, program.SlotsOf(fact));
        }

        constants = [.. counts];
    }

    /// <summary>Adds a fact to the slots of its type, unless an equal one is there.</summary>
    public void Add(object fact, int[] slotsOfType)
    {
        if (slotsOfType.Length == 0 || IsKnown(fact, slotsOfType[0]))
        {
            return;
        }

        foreach (var slot in slotsOfType)
        {
            if (counts[slot] == slots[slot].Length)
            {
                Array.Resize(ref slots[slot], Math.Max(8, counts[slot] * 2));
            }

            slots[slot][counts[slot]++] = fact;
        }
    }

    /// <summary>Whether each of the slots has a fact.</summary>
    public bool HasAny(int[] needed)
    {
        foreach (var slot in needed)
        {
            if (counts[slot] == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The slots that have facts.</summary>
    public void MarkFilled(SlotSet filled)
    {
        for (var slot = 0; slot < counts.Length; slot++)
        {
            if (counts[slot] > 0)
            {
                filled.Add(slot);
            }
        }
    }

    /// <summary>The facts that patterns of a slot see.</summary>
    public ReadOnlySpan<object> this[int slot] => slots[slot].AsSpan(0, counts[slot]);

    /// <summary>Forgets all facts but constants; the room is kept.</summary>
    public void Clear()
    {
        for (var slot = 0; slot < slots.Length; slot++)
        {
            if (counts[slot] > constants[slot])
            {
                slots[slot].AsSpan(constants[slot], counts[slot] - constants[slot]).Clear();
                counts[slot] = constants[slot];
            }
        }
    }

    /// <summary>A case has a handful of facts of each type; going through them costs less than keeping a table.</summary>
    private bool IsKnown(object fact, int slot)
    {
        foreach (var known in this[slot])
        {
            if (ReferenceEquals(known, fact) || known.Equals(fact))
            {
                return true;
            }
        }

        return false;
    }
}
