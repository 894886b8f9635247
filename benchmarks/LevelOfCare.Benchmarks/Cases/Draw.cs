using System.Collections.Immutable;

namespace LevelOfCare.Benchmarks.Cases;

/// <summary>Draws what cases are made of; the same on every machine.</summary>
internal static class Draw
{
    public static readonly DateOnly Day = new(2026, 11, 20);

    /// <summary>True about once in so many draws.</summary>
    public static bool OneIn(this Random random, int draws) => random.Next(draws) == 0;

    public static T Of<T>(this Random random, params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];

    /// <summary>Some of the choices, in their order.</summary>
    public static ImmutableArray<T> Some<T>(this Random random, int oneIn, params ReadOnlySpan<T> choices)
    {
        var some = ImmutableArray.CreateBuilder<T>();
        foreach (var choice in choices)
        {
            if (random.OneIn(oneIn))
            {
                some.Add(choice);
            }
        }

        return some.ToImmutable();
    }
}
