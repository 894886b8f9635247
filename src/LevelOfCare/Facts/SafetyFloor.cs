namespace LevelOfCare.Facts;

/// <summary>The level below which nobody may place the person, whatever the reason: what acute risk and danger alone ask for.</summary>
public sealed record SafetyFloor
{
    internal SafetyFloor(CareLevel level) => Level = level;

    /// <summary>The level.</summary>
    public CareLevel Level { get; }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"the safety floor is {Level.Code}";
}
