namespace LevelOfCare.Facts;

/// <summary>Where both conditions are active: the more intensive level of the two tracks, as a level of the case's edition.</summary>
public sealed record GoverningLevel
{
    internal GoverningLevel(CareLevel level, Indication substanceUse)
    {
        Level = level;
        SubstanceUse = substanceUse;
    }

    /// <summary>The level.</summary>
    public CareLevel Level { get; }

    /// <summary>What the substance-use track comes to by itself.</summary>
    public Indication SubstanceUse { get; }

    /// <summary>Whether it is of the third edition.</summary>
    public bool IsThirdEdition => Level.Edition == Edition.Third;

    /// <summary>Whether it is of the fourth edition and the level, or the one above that takes its place, can be co-occurring enhanced.</summary>
    public bool CanBeEnhancedFourth => !IsThirdEdition && Level.EnhancedForm is not null;

    /// <summary>Whether it is 3.7 BIO of the fourth edition.</summary>
    public bool IsBiomedicalFourth => Level == FourthEditionLevels.Level37Bio;

    /// <summary>Whether it is of the fourth edition and has no enhanced form, 3.7 BIO apart.</summary>
    public bool HasNoEnhancedFormFourth => !IsThirdEdition && Level.EnhancedForm is null && !IsBiomedicalFourth;

    /// <summary>Whether the substance-use need asks for co-occurring enhanced care by itself.</summary>
    public bool IsEnhancedAlready => SubstanceUse.CoOccurringEnhanced;

    /// <summary>Whether the level leaves room for the recovery residence that the substance-use need asks for.</summary>
    /// <param name="level">The level in the end.</param>
    /// <returns><see langword="true"/> where it does.</returns>
    public bool KeepsRecoveryResidence(CareLevel level) => SubstanceUse.RecoveryResidence && level.BroadLevel <= 2;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{Level.Code} is the more intensive level of the two needs";
}
