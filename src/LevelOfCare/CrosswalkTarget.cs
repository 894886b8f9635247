namespace LevelOfCare;

/// <summary>A level of the fourth edition that a level of the third can become.</summary>
/// <param name="Level">The level.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CrosswalkTarget(CareLevel Level)
{
    /// <summary>Whether it is the co-occurring enhanced variant; <see langword="false"/> by default.</summary>
    public bool CoOccurringEnhanced { get; init; }

    /// <summary>What must hold for this target rather than the usual one; <see langword="null"/> where it is the usual one.</summary>
    public string? When { get; init; }

    /// <summary>The label, such as <c>3.5 COE</c>.</summary>
    public string Label => CoOccurringEnhanced ? $"{Level.Code} COE" : Level.Code;

    /// <summary>The label, and what must hold for it.</summary>
    /// <returns>A phrase such as <c>1.7 where it is medically managed</c>.</returns>
    public override string ToString() => When is null ? Label : $"{Label} {When}";
}
