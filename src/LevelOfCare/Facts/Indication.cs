namespace LevelOfCare.Facts;

/// <summary>What is indicated: the level with everything its label shows.</summary>
public sealed record Indication
{
    internal Indication(CareLevel level, bool coOccurringEnhanced, bool recoveryResidence, bool biomedicallyEnhanced = false)
    {
        Level = level;
        CoOccurringEnhanced = coOccurringEnhanced;
        RecoveryResidence = recoveryResidence;
        BiomedicallyEnhanced = biomedicallyEnhanced;
        Label = $"{level.Code}{(biomedicallyEnhanced ? " BIO" : "")}{(coOccurringEnhanced ? " COE" : "")}{(recoveryResidence ? " + RR" : "")}";
    }

    /// <summary>The level.</summary>
    public CareLevel Level { get; }

    /// <summary>Whether it is co-occurring enhanced.</summary>
    public bool CoOccurringEnhanced { get; }

    /// <summary>Whether a recovery residence is added.</summary>
    public bool RecoveryResidence { get; }

    /// <summary>Whether it is biomedically enhanced (third edition; in the fourth, 3.7 BIO is a level).</summary>
    public bool BiomedicallyEnhanced { get; }

    /// <summary>Whether the level is of an edition, and not of the mental-health track.</summary>
    public bool IsOfAnEdition => Level.Edition is not null;

    /// <summary>Whether it asks for treatment: anything but <c>none</c> and early intervention.</summary>
    public bool IsTreatment => Level != ThirdEditionLevels.None && Level != ThirdEditionLevels.Level05;

    /// <summary>The label, such as <c>2.7 COE + RR</c>.</summary>
    public string Label { get; }

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Level, CoOccurringEnhanced, RecoveryResidence, BiomedicallyEnhanced);

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{Label} is indicated";
}
