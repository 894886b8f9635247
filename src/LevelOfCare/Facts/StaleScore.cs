namespace LevelOfCare.Facts;

/// <summary>A substance's score is too old to be used.</summary>
public sealed record StaleScore
{
    internal StaleScore(Substance substance) => Substance = substance;

    /// <summary>The substance.</summary>
    public Substance Substance { get; }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"the score of {Substance.ToString().ToLowerInvariant()} is older than 24 hours";
}
