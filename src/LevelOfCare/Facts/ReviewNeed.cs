using LevelOfCare.Wording;

namespace LevelOfCare.Facts;

/// <summary>The placement is to be reviewed after some days at the latest.</summary>
public sealed record ReviewNeed
{
    internal ReviewNeed(ReviewInterval interval, Message basis)
    {
        Days = interval.Days;
        Basis = basis;
    }

    /// <summary>The days.</summary>
    public int Days { get; }

    /// <summary>What they follow from.</summary>
    internal Message Basis { get; }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"review after {Days} days at the latest";
}
