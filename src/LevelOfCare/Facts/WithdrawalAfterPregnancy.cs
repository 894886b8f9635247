namespace LevelOfCare.Facts;

/// <summary>The level after pregnancy has been looked at.</summary>
public sealed record WithdrawalAfterPregnancy
{
    internal WithdrawalAfterPregnancy(WithdrawalLevel level, WithdrawalStep basis)
    {
        Level = level;
        Basis = basis;
    }

    /// <summary>The level.</summary>
    public WithdrawalLevel Level { get; }

    /// <summary>The step that last raised it.</summary>
    public WithdrawalStep Basis { get; }

    /// <summary>Whether any withdrawal management is needed.</summary>
    public bool IsNeeded => Level > WithdrawalLevel.None;

    /// <summary>Whether it is ambulatory: 1-WM or 2-WM.</summary>
    public bool IsAmbulatory => Level is WithdrawalLevel.Level1 or WithdrawalLevel.Level2;

    /// <summary>Whether it has no nursing though more than 1-WM is asked for: 2-WM or 3.2-WM.</summary>
    public bool LacksNursing => Level is WithdrawalLevel.Level2 or WithdrawalLevel.Level32;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"withdrawal management, pregnancy looked at: {WithdrawalLevels.CodeOf(Level)}";
}
