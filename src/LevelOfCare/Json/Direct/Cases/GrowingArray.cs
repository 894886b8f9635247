namespace LevelOfCare.Json.Direct.Cases;

/// <summary>Collects the items of a list whose length is not known: an array and nothing else.</summary>
/// <remarks>The lists and builders of the framework cost a dozen methods to compile at a cold start for each type of item that is an enumeration or a struct.</remarks>
internal struct GrowingArray<T>
{
    private const int Few = 4;

    private T[]? items;
    private int count;

    public void Add(T item)
    {
        if (items is null)
        {
            items = new T[Few];
        }
        else if (count == items.Length)
        {
            Array.Resize(ref items, count * 2);
        }

        items[count++] = item;
    }

    public T[] ToArray()
    {
        if (items is null)
        {
            return [];
        }

        Array.Resize(ref items, count);
        return items;
    }
}
