namespace LevelOfCare.Facts;

/// <summary>The level that the requirements together ask for, before enhancement and housing are looked at (fourth edition).</summary>
public sealed record BaseLevel
{
    internal BaseLevel(CareLevel level) => Level = level;

    /// <summary>The level.</summary>
    public CareLevel Level { get; }

    /// <summary>Whether the level, or the one above it that takes its place, can be co-occurring enhanced.</summary>
    public bool CanBeEnhanced => Level.EnhancedForm is not null;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"the requirements together ask for {Level.Code}";
}
