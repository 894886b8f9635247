namespace LevelOfCare;

/// <summary>What a scale's total asks for from a score on, up to the substance's next band.</summary>
/// <param name="Substance">Alcohol or sedative (CIWA-Ar), or opioid (COWS).</param>
/// <param name="From">The first score of the band.</param>
/// <param name="Level">The level of withdrawal management it asks for.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record WithdrawalBand(Substance Substance, int From, WithdrawalLevel Level)
{
    /// <summary>How sure the cut-off is; <see langword="null"/>, the default, where a profile does not say.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>Where it comes from; empty by default.</summary>
    public string Source { get; init; } = "";
}
