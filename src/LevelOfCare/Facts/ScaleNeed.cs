namespace LevelOfCare.Facts;

/// <summary>A substance's scale asks for withdrawal management.</summary>
public sealed record ScaleNeed
{
    internal ScaleNeed(Substance substance, WithdrawalLevel level)
    {
        Substance = substance;
        Level = level;
    }

    /// <summary>The substance.</summary>
    public Substance Substance { get; }

    /// <summary>The level, 1-WM or more.</summary>
    public WithdrawalLevel Level { get; }

    /// <summary>The level one step up for sedatives used daily over a long time.</summary>
    public WithdrawalLevel OneStepUp => Level switch
    {
        WithdrawalLevel.Level1 => WithdrawalLevel.Level2,
        WithdrawalLevel.Level2 or WithdrawalLevel.Level32 => WithdrawalLevel.Level37,
        _ => WithdrawalLevel.Level4,
    };

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"the scale of {Substance.ToString().ToLowerInvariant()} asks for {WithdrawalLevels.CodeOf(Level)}";
}
