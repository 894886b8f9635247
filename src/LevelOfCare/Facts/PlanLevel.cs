namespace LevelOfCare.Facts;

/// <summary>The level at which treatment starts in the plan.</summary>
public sealed record PlanLevel
{
    internal PlanLevel(CareLevel level, bool isAfterWithdrawal)
    {
        Level = level;
        IsAfterWithdrawal = isAfterWithdrawal;
    }

    /// <summary>The level.</summary>
    public CareLevel Level { get; }

    /// <summary>Whether withdrawal management comes first.</summary>
    public bool IsAfterWithdrawal { get; }

    /// <summary>Whether it is a level of care at all.</summary>
    public bool IsAny => Level != ThirdEditionLevels.None;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"treatment starts at {Level.Code}";
}
