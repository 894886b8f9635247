namespace LevelOfCare.Engine;

/// <summary>The facts of one evaluation, laid out by the patterns that read them. Equal facts are one.</summary>
internal sealed class FactStore(RuleProgram program)
{
    private readonly object[][] slots = [.. Enumerable.Repeat<object[]>([], program.SlotCount)];
    private readonly int[] counts = new int[program.SlotCount];

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

    /// <summary>The facts that patterns of a slot see.</summary>
    public ReadOnlySpan<object> this[int slot] => slots[slot].AsSpan(0, counts[slot]);

    /// <summary>Forgets all facts; the room is kept.</summary>
    public void Clear()
    {
        for (var slot = 0; slot < slots.Length; slot++)
        {
            slots[slot].AsSpan(0, counts[slot]).Clear();
            counts[slot] = 0;
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
