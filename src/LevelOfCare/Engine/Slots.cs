using System.Collections.Concurrent;
using System.Collections.Immutable;
using LevelOfCare.Plans;

namespace LevelOfCare.Engine;

/// <summary>
/// The slots in which facts are laid out: one for each type that some pattern reads, and one for each key and value that some pattern names. Where an application has rules for a hundred payers,
/// a case of one of them so wakes the rules of that one.
/// </summary>
/// <remarks>Safe to share between threads once every pattern has been numbered.</remarks>
internal sealed class Slots
{
    private readonly ConcurrentDictionary<Type, int[]> byType = new();
    private readonly ConcurrentDictionary<Type, int[]> ofEvery = new();
    private readonly Dictionary<Seen, int[]> byKey = [];

    /// <summary>Numbers the slots of plans.</summary>
    public Slots(ImmutableArray<RulePlan> plans)
    {
        var numbers = new Dictionary<Seen, int>();
        OfPatterns = [.. plans.Select(plan => plan.Patterns.Select(pattern => NumberOf(Seen.By(pattern))).ToArray())];
        Types = [.. numbers.Keys.Select(seen => seen.Type)];
        foreach (var (seen, number) in numbers.Where(slot => slot.Key.Key is not null))
        {
            byKey.Add(seen, [.. numbers.Where(slot => slot.Key.Key is null && slot.Key.Type.IsAssignableFrom(seen.Type)).Select(slot => slot.Value), number]);
        }

        int NumberOf(Seen seen)
        {
            if (!numbers.TryGetValue(seen, out var number))
            {
                numbers.Add(seen, number = numbers.Count);
            }

            return number;
        }
    }

    /// <summary>The type of each slot.</summary>
    public ImmutableArray<Type> Types { get; }

    /// <summary>For each plan, the slot that each of its patterns reads.</summary>
    public ImmutableArray<int[]> OfPatterns { get; }

    /// <summary>The slots whose patterns see a fact.</summary>
    public int[] Of(object fact) =>
        byKey.Count == 0 || fact is not IKeyed keyed ? OfType(fact.GetType())
        : byKey.TryGetValue(new(fact.GetType(), keyed.Key, keyed.Value), out var slots) ? slots
        : ofEvery.GetOrAdd(fact.GetType(), static (type, all) => [.. all.OfType(type).Where(slot => !all.byKey.Values.Any(own => own[^1] == slot))], this);

    /// <summary>The slots whose patterns may see a fact of a type; a pattern over a base type sees derived ones.</summary>
    public int[] OfType(Type type) => byType.GetOrAdd(type, static (type, types) => [.. Enumerable.Range(0, types.Length).Where(slot => types[slot].IsAssignableFrom(type))], Types);

    /// <summary>What a slot sees: facts of a type, or of these only those with one key and value.</summary>
    private sealed record Seen(Type Type, string? Key, string? Value)
    {
        public static Seen By(PatternPlan pattern) =>
            typeof(IKeyed).IsAssignableFrom(pattern.FactType) && pattern.FactType.IsSealed && TextOf(pattern, nameof(IKeyed.Key)) is { } key && TextOf(pattern, nameof(IKeyed.Value)) is { } value
                ? new(pattern.FactType, key, value)
                : new(pattern.FactType, null, null);

        private static string? TextOf(PatternPlan pattern, string member)
        {
            foreach (var (name, text) in pattern.Constants)
            {
                if (name == member)
                {
                    return text;
                }
            }

            return null;
        }
    }
}
