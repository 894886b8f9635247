namespace LevelOfCare.Facts;

/// <summary>What is indicated: the level with everything its label shows.</summary>
public sealed record Indication
{
    internal Indication(CareLevel level, bool coOccurringEnhanced, bool recoveryResidence)
    {
        Level = level;
        CoOccurringEnhanced = coOccurringEnhanced;
        RecoveryResidence = recoveryResidence;
        Label = $"{level.Code}{(coOccurringEnhanced ? " COE" : "")}{(recoveryResidence ? " + RR" : "")}";
    }

    /// <summary>The level.</summary>
    public CareLevel Level { get; }

    /// <summary>Whether it is co-occurring enhanced.</summary>
    public bool CoOccurringEnhanced { get; }

    /// <summary>Whether a recovery residence is added.</summary>
    public bool RecoveryResidence { get; }

    /// <summary>The label, such as <c>2.7 COE + RR</c>.</summary>
    public string Label { get; }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{Label} is indicated";
}
