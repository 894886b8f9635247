namespace LevelOfCare.Facts;

/// <summary>The highest minimum of the third edition's requirements.</summary>
public sealed record TableLevel
{
    internal TableLevel(CareLevel level) => Level = level;

    /// <summary>The level.</summary>
    public CareLevel Level { get; }

    /// <summary>Whether it is one of the levels that 3.3 can take the place of.</summary>
    public bool IsReplaceable => Level == ThirdEditionLevels.Level31 || Level == ThirdEditionLevels.Level35;

    /// <summary>Whether it is level 1.</summary>
    public bool IsOutpatient => Level == ThirdEditionLevels.Level1;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"the requirements together ask for {Level.Code}";
}
