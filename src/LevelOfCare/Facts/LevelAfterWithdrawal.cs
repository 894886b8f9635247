namespace LevelOfCare.Facts;

/// <summary>The level decided again, by the same rules, as it will be once withdrawal management has answered what it can (third edition, adults).</summary>
public sealed record LevelAfterWithdrawal
{
    internal LevelAfterWithdrawal(CareLevel level) => Level = level;

    /// <summary>The level.</summary>
    public CareLevel Level { get; }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"after withdrawal management {Level.Code} is indicated";
}
