using System.Collections.Immutable;
using System.Numerics;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding.WhyNot;

/// <summary>
/// Everything in a case that asks for something and can be taken away: its requirements, the need for a slower pace, and facts of the mental-health track; and the keys and facts, by name, that they come
/// from. Both are numbered, so that sets of them are the bits of a number: of names 64, of what asks, any number, which most often needs no more than a word.
/// </summary>
internal sealed class Asks
{
    private readonly AskedCase asked;
    private readonly bool hasMentalHealth;
    private readonly List<string> names = new(AskedCase.Usual);
    private readonly List<int> places = new(AskedCase.Usual);
    private readonly List<object> others = [];

    /// <summary>Numbers what asks for something.</summary>
    /// <param name="asked">The case.</param>
    /// <param name="hasMentalHealth">Whether the rules know the mental-health track.</param>
    public Asks(AskedCase asked, bool hasMentalHealth)
    {
        this.asked = asked;
        this.hasMentalHealth = hasMentalHealth;
        foreach (var requirement in asked.Requirements)
        {
            Add(requirement.About);
        }

        Add(Slower);
        foreach (var fact in hasMentalHealth ? asked.Facts : [])
        {
            if (IsAsking(fact))
            {
                Add(AboutOf(fact));
            }
        }
    }

    /// <summary>The one fact that stands against a lower level without setting a minimum: it puts 3.3 in the place of 3.1.</summary>
    public static string Slower { get; } = CaseFactNames.Of(Circumstance.CognitiveLimitation);

    /// <summary>How many names there are.</summary>
    public int NameCount => names.Count;

    /// <summary>The bit of a name; none where nothing of that name asks for anything.</summary>
    /// <remarks>A case has two dozen keys and facts; should house rules speak of more than 64, the last ones stand and fall together.</remarks>
    public ulong BitOf(string name) => names.IndexOf(name) is var place and >= 0 ? 1UL << Math.Min(place, 63) : 0;

    /// <summary>The names of a set, in the order in which the case is asked for them.</summary>
    public ImmutableArray<string> NamesIn(ulong set)
    {
        var held = ImmutableArray.CreateBuilder<string>();
        foreach (var name in names)
        {
            if ((BitOf(name) & set) != 0)
            {
                held.Add(name);
            }
        }

        return held.DrainToImmutable();
    }

    /// <summary>The number of something that asks, as a set by itself; zero for any other fact.</summary>
    public BigInteger SetOf(object fact)
    {
        if (fact is Requirement requirement)
        {
            return NumberOf(requirement) is var number and >= 0 ? BigInteger.One << number : 0;
        }

        if (fact is not SlowerPaceNeed && !IsAsking(fact))
        {
            return 0;
        }

        var other = others.IndexOf(fact);
        if (other < 0)
        {
            other = others.Count;
            others.Add(fact);
        }

        return BigInteger.One << (asked.Requirements.Count + other);
    }

    /// <summary>What of a set comes from certain names, requirements first.</summary>
    public List<object> In(BigInteger set, ulong from)
    {
        var held = new List<object>();
        for (; !set.IsZero; set &= set - 1)
        {
            if (FirstIn(set) is var fact && (BitOf(AboutOf(fact)) & from) != 0)
            {
                held.Add(fact);
            }
        }

        return held;
    }

    /// <summary>The names that a set comes from.</summary>
    public ulong NamesOf(BigInteger set)
    {
        var bits = 0UL;
        for (; !set.IsZero; set &= set - 1)
        {
            bits |= BitOf(AboutOf(FirstIn(set)));
        }

        return bits;
    }

    private object FirstIn(BigInteger set) =>
        (int)BigInteger.TrailingZeroCount(set) is var number && number < asked.Requirements.Count ? asked.Requirements[number] : others[number - asked.Requirements.Count];

    private static string AboutOf(object fact) => fact is Requirement requirement ? requirement.About : MentalHealthAsks.AboutOf(fact) ?? Slower;

    private bool IsAsking(object fact) => hasMentalHealth && MentalHealthAsks.AboutOf(fact) is not null && !asked.IsAssumed(fact);

    /// <summary>A run hands facts on as they are, so that the same requirement is most often the same object, which is quickly seen.</summary>
    private int NumberOf(Requirement requirement)
    {
        for (var number = 0; number < asked.Requirements.Count; number++)
        {
            if (ReferenceEquals(asked.Requirements[number], requirement))
            {
                return number;
            }
        }

        return asked.Requirements.IndexOf(requirement);
    }

    private void Add(string name)
    {
        if (names.Contains(name))
        {
            return;
        }

        var (place, before) = (asked.Order(name), names.Count);
        while (before > 0 && (places[before - 1] > place || (places[before - 1] == place && string.CompareOrdinal(names[before - 1], name) > 0)))
        {
            before--;
        }

        names.Insert(before, name);
        places.Insert(before, place);
    }
}
