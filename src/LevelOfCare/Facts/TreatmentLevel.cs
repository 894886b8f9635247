namespace LevelOfCare.Facts;

/// <summary>The level after enhancement has been looked at, before housing and the label are.</summary>
public sealed record TreatmentLevel
{
    internal TreatmentLevel(CareLevel level, bool coOccurringEnhanced)
    {
        Level = level;
        CoOccurringEnhanced = coOccurringEnhanced;
    }

    /// <summary>The level.</summary>
    public CareLevel Level { get; }

    /// <summary>Whether it is co-occurring enhanced.</summary>
    public bool CoOccurringEnhanced { get; }

    /// <summary>Whether the person lives elsewhere while treated at it.</summary>
    public bool IsOutpatient => Level.BroadLevel <= 2;

    /// <summary>Whether it is treatment, level 1 or above, rather than early intervention or none.</summary>
    public bool IsTreatment => Level.BroadLevel >= 1;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"treatment at {Level.Code}{(CoOccurringEnhanced ? " COE" : "")}";
}
