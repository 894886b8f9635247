namespace LevelOfCare.Facts;

/// <summary>What a placement must answer: the level indicated, where the criteria cover the person. Nothing that is said of programs or wishes leads back to it.</summary>
public sealed record IndicatedCare
{
    internal IndicatedCare(Indication indication)
    {
        Level = indication.Level;
        CoOccurringEnhanced = indication.CoOccurringEnhanced;
        BiomedicallyEnhanced = indication.BiomedicallyEnhanced;
        RecoveryResidence = indication.RecoveryResidence;
        Label = indication.Label;
    }

    /// <summary>The level.</summary>
    public CareLevel Level { get; }

    /// <summary>Whether it is co-occurring enhanced.</summary>
    public bool CoOccurringEnhanced { get; }

    /// <summary>Whether it is biomedically enhanced: by BIO in the third edition, at 3.7 BIO in the fourth.</summary>
    public bool BiomedicallyEnhanced { get; }

    /// <summary>Whether a recovery residence is added.</summary>
    public bool RecoveryResidence { get; }

    /// <summary>The label, such as <c>2.7 COE + RR</c>.</summary>
    public string Label { get; }

    /// <summary>Whether any care is indicated at all.</summary>
    public bool AsksForCare => Level != ThirdEditionLevels.None;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"a placement must answer {Label}";
}
