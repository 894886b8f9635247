using LevelOfCare.Wording;

namespace LevelOfCare.Facts;

/// <summary>A substance's score is too old to be used.</summary>
public sealed record StaleScore
{
    internal StaleScore(Substance substance, TimeSpan limit)
    {
        Substance = substance;
        Limit = limit;
    }

    /// <summary>The substance.</summary>
    public Substance Substance { get; }

    /// <summary>How old a score may be at the end of the day of the assessment.</summary>
    public TimeSpan Limit { get; }

    /// <summary>What to say of it.</summary>
    internal Message Remark => FindingMessages.ScaleStale(Limit);

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"the score of {Substance.ToString().ToLowerInvariant()} is older than {FindingMessages.Hours(Limit)}";
}
