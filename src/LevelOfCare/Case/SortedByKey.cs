using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace LevelOfCare;

/// <summary>A handful of values by key, in key order: two arrays, since a case has a dozen ratings and is read far more often than made.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class SortedByKey<TValue> : IReadOnlyDictionary<string, TValue>
{
    private const int FewKeys = 32;

    private readonly string[] keys;
    private readonly TValue[] values;

    private SortedByKey(IReadOnlyDictionary<string, TValue> entries)
    {
        keys = new string[entries.Count];
        values = new TValue[entries.Count];
        var place = 0;
        foreach (var (key, value) in entries)
        {
            keys[place] = key;
            values[place++] = value;
        }

        Sort();
    }

    private SortedByKey(string[] keys, TValue[] values)
    {
        this.keys = keys;
        this.values = values;
        Sort();
    }

    /// <summary>The keys in order.</summary>
    public ReadOnlySpan<string> OrderedKeys => keys;

    /// <summary>The values in the order of their keys.</summary>
    public ReadOnlySpan<TValue> OrderedValues => values;

    public int Count => keys.Length;

    public IEnumerable<string> Keys => ImmutableArray.Create(keys);

    public IEnumerable<TValue> Values => ImmutableArray.Create(values);

    public TValue this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no '{key}'.");

    /// <summary>A copy that nobody can change.</summary>
    [return: NotNullIfNotNull(nameof(entries))]
    public static SortedByKey<TValue>? Of(IReadOnlyDictionary<string, TValue>? entries) => entries is null ? null : entries as SortedByKey<TValue> ?? new(entries);

    /// <summary>The entries of two arrays, which are kept; <see langword="null"/> where a key is there twice.</summary>
    public static SortedByKey<TValue>? OfUnique(string[] keys, TValue[] values)
    {
        var sorted = new SortedByKey<TValue>(keys, values);
        for (var place = 1; place < keys.Length; place++)
        {
            if (keys[place - 1] == keys[place])
            {
                return null;
            }
        }

        return sorted;
    }

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out TValue value)
    {
        ArgumentNullException.ThrowIfNull(key);
        var place = Array.BinarySearch(keys, key, StringComparer.Ordinal);
        value = place < 0 ? default : values[place];
        return place >= 0;
    }

    public IEnumerator<KeyValuePair<string, TValue>> GetEnumerator()
    {
        for (var place = 0; place < keys.Length; place++)
        {
            yield return new(keys[place], values[place]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Sort()
    {
        if (keys.Length > FewKeys)
        {
            Array.Sort(keys, values, StringComparer.Ordinal);
        }
        else
        {
            SortFew();
        }
    }

    /// <summary>By insertion: the keys of a case mostly come in order.</summary>
    private void SortFew()
    {
        for (var next = 1; next < keys.Length; next++)
        {
            var (key, value) = (keys[next], values[next]);
            var place = next;
            for (; place > 0 && string.CompareOrdinal(keys[place - 1], key) > 0; place--)
            {
                keys[place] = keys[place - 1];
                values[place] = values[place - 1];
            }

            keys[place] = key;
            values[place] = value;
        }
    }
}
