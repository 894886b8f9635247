namespace LevelOfCare.Facts;

/// <summary>Withdrawal from a substance is complicated now.</summary>
public sealed record ComplicatedWithdrawal
{
    internal ComplicatedWithdrawal(Substance substance) => Substance = substance;

    /// <summary>The substance.</summary>
    public Substance Substance { get; }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"withdrawal from {Substance.ToString().ToLowerInvariant()} is complicated now";
}
