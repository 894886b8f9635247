namespace LevelOfCare.Engine;

/// <summary>Which slots of a program have facts, as bits.</summary>
internal sealed class SlotSet(ulong[] words) : IEquatable<SlotSet>
{
    private readonly ulong[] words = words;

    /// <summary>No slot of so many.</summary>
    public static SlotSet Empty(int slots) => new(new ulong[(slots + 63) / 64]);

    /// <summary>Adds slots.</summary>
    public void Add(int[] slots)
    {
        foreach (var slot in slots)
        {
            Add(slot);
        }
    }

    /// <summary>Adds a slot.</summary>
    public void Add(int slot) => words[slot >> 6] |= 1UL << slot;

    /// <summary>Takes all slots out.</summary>
    public void Clear() => words.AsSpan().Clear();

    /// <summary>Whether all slots are there.</summary>
    public bool HasAll(int[] slots)
    {
        foreach (var slot in slots)
        {
            if ((words[slot >> 6] >> slot & 1) == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether any of the slots is there.</summary>
    public bool HasAny(int[] slots)
    {
        foreach (var slot in slots)
        {
            if ((words[slot >> 6] >> slot & 1) == 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same slots, apart from these.</summary>
    public SlotSet Copy() => new([.. words]);

    public bool Equals(SlotSet? other) => other is not null && words.AsSpan().SequenceEqual(other.words);

    public override bool Equals(object? obj) => obj is SlotSet other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var word in words)
        {
            hash.Add(word);
        }

        return hash.ToHashCode();
    }
}
