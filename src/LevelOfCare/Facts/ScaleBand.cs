namespace LevelOfCare.Facts;

/// <summary>A band of a withdrawal scale's cut-off profile: from a score on, up to the next band, a level of withdrawal management.</summary>
public sealed record ScaleBand
{
    internal ScaleBand(Substance substance, int from, int below, WithdrawalLevel level)
    {
        Substance = substance;
        From = from;
        Below = below;
        Level = level;
    }

    /// <summary>The substance whose scale it is.</summary>
    public Substance Substance { get; }

    /// <summary>The first score of the band.</summary>
    public int From { get; }

    /// <summary>The first score after it.</summary>
    public int Below { get; }

    /// <summary>What it asks for.</summary>
    public WithdrawalLevel Level { get; }

    /// <summary>Whether a score lies in the band.</summary>
    /// <param name="score">The score, where there is one.</param>
    /// <returns>Whether it does.</returns>
    public bool Holds(int? score) => score >= From && score < Below;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"cut-off band {Substance.ToString().ToLowerInvariant()} {From}-{Below - 1}";
}
