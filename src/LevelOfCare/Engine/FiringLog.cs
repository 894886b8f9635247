using System.Collections;
using LevelOfCare.Plans;

namespace LevelOfCare.Engine;

/// <summary>The firings of a run as one array: for each its rule, its fact and what it matched. They become objects when somebody asks.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class FiringLog(object[] entries, int count) : IReadOnlyList<Firing>
{
    private Firing[]? unfolded;

    /// <summary>The firings of any engine as a log; those of the embedded one are.</summary>
    public static FiringLog Of(IReadOnlyList<Firing> firings)
    {
        if (firings is FiringLog log)
        {
            return log;
        }

        var entries = new List<object>();
        foreach (var firing in firings)
        {
            entries.Add(firing.Rule);
            entries.Add(firing.Fact);
            entries.AddRange(firing.Matched);
        }

        return new([.. entries], firings.Count);
    }

    public int Count => count;

    /// <summary>The firings in order, read where they lie.</summary>
    public Reader Read() => new(entries);

    /// <summary>The facts yielded, in order.</summary>
    public IEnumerable<object> Facts
    {
        get
        {
            for (var start = 0; start < entries.Length; start += LengthAt(start))
            {
                yield return entries[start + 1];
            }
        }
    }

    public Firing this[int index] => Unfolded[index];

    public IEnumerator<Firing> GetEnumerator() => ((IEnumerable<Firing>)Unfolded).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The rule that yielded a fact, the first by name where there are several; <see langword="null"/> where none did.</summary>
    public string? RuleOf(object fact)
    {
        string? first = null;
        var type = fact.GetType();
        foreach (var firing in Read())
        {
            // Most firings are of other types; that is seen without asking them.
            if (firing.Fact.GetType() == type && firing.Fact.Equals(fact) && (first is null || string.CompareOrdinal(firing.Rule.Name, first) < 0))
            {
                first = firing.Rule.Name;
            }
        }

        return first;
    }

    private Firing[] Unfolded => unfolded ?? Interlocked.CompareExchange(ref unfolded, Unfold(), null) ?? unfolded;

    private int LengthAt(int start) => LengthAt(entries, start);

    private static int LengthAt(object[] entries, int start) => 2 + ((RulePlan)entries[start]).MatchCount;

    private Firing[] Unfold()
    {
        var firings = new Firing[count];
        var start = 0;
        for (var index = 0; index < count; index++)
        {
            var length = LengthAt(start);
            firings[index] = new((RulePlan)entries[start], entries[start + 1], entries[(start + 2)..(start + length)]);
            start += length;
        }

        return firings;
    }

    /// <summary>A firing where it lies in the log.</summary>
    public readonly ref struct Entry(RulePlan rule, object fact, ReadOnlySpan<object> matched)
    {
        public RulePlan Rule { get; } = rule;

        public object Fact { get; } = fact;

        public ReadOnlySpan<object> Matched { get; } = matched;
    }

    /// <summary>Goes through a log.</summary>
    public ref struct Reader(object[] entries)
    {
        private int start;
        private int next;

        public readonly Entry Current => new((RulePlan)entries[start], entries[start + 1], entries.AsSpan(start + 2, next - start - 2));

        public readonly Reader GetEnumerator() => this;

        public bool MoveNext()
        {
            start = next;
            if (start == entries.Length)
            {
                return false;
            }

            next = start + LengthAt(entries, start);
            return true;
        }
    }
}

/// <summary>Reads the facts off firings of any engine.</summary>
internal static class FiringFacts
{
    /// <summary>The facts yielded, without unfolding anything else.</summary>
    public static IEnumerable<object> FactsOf(this IReadOnlyList<Firing> firings) => firings is FiringLog log ? log.Facts : firings.Select(firing => firing.Fact);

    /// <summary>The rule that yielded a fact, the first by name where there are several; <see langword="null"/> where none did.</summary>
    public static string? RuleOf(this IReadOnlyList<Firing> firings, object fact) =>
        firings is FiringLog log ? log.RuleOf(fact) : firings.Where(firing => firing.Fact.Equals(fact)).Select(firing => firing.Rule.Name).Min(StringComparer.Ordinal);

    /// <summary>The rules that yielded a fact, by name.</summary>
    public static List<string> RulesOf(this IReadOnlyList<Firing> firings, object fact)
    {
        var names = new List<string>();
        foreach (var firing in FiringLog.Of(firings).Read())
        {
            if (firing.Fact.Equals(fact) && !names.Contains(firing.Rule.Name))
            {
                names.Add(firing.Rule.Name);
            }
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }
}
