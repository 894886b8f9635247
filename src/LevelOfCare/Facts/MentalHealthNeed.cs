namespace LevelOfCare.Facts;

/// <summary>The level that the mental-health track comes to, where a diagnosis brings it into scope or not.</summary>
public sealed record MentalHealthNeed
{
    internal MentalHealthNeed(CareLevel level) => Level = level;

    /// <summary>The level of the mental-health track.</summary>
    public CareLevel Level { get; }

    /// <summary>Whether it is more intensive than what the substance-use track comes to.</summary>
    /// <param name="substanceUse">What the substance-use track comes to.</param>
    /// <returns><see langword="true"/> where it is.</returns>
    public bool IsAbove(Indication substanceUse) => In(substanceUse) > substanceUse.Level;

    /// <summary>Whether it is less intensive than what the substance-use track comes to.</summary>
    /// <param name="substanceUse">What the substance-use track comes to.</param>
    /// <returns><see langword="true"/> where it is.</returns>
    public bool IsBelow(Indication substanceUse) => In(substanceUse) < substanceUse.Level;

    /// <summary>Whether it is as intensive as what the substance-use track comes to.</summary>
    /// <param name="substanceUse">What the substance-use track comes to.</param>
    /// <returns><see langword="true"/> where it is.</returns>
    public bool IsLevelWith(Indication substanceUse) => In(substanceUse) == substanceUse.Level;

    /// <summary>Whether its level lacks the medical management that the substance-use track asks for (fourth edition).</summary>
    /// <param name="substanceUse">What the substance-use track comes to.</param>
    /// <returns><see langword="true"/> where it does.</returns>
    public bool LosesMedicalManagement(Indication substanceUse) =>
        substanceUse.Level.Edition == Edition.Fourth && substanceUse.Level.IsMedicallyManaged && !In(substanceUse).IsMedicallyManaged;

    /// <summary>The level of the other track's edition that this one ranks as.</summary>
    /// <param name="substanceUse">What the substance-use track comes to.</param>
    /// <returns>The level.</returns>
    public CareLevel In(Indication substanceUse) => MentalHealthLevels.RanksAs(Level, substanceUse.Level.Edition ?? Edition.Fourth);

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"the mental-health need asks for {Level.Code}";
}
