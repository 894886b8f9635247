namespace LevelOfCare.Facts;

/// <summary>The hospital is indicated, whatever else is asked for (fourth edition).</summary>
public sealed record HospitalNeed
{
    internal HospitalNeed(CareLevel level) => Level = level;

    /// <summary>4, or 4 PSYCH.</summary>
    public CareLevel Level { get; }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"hospital care is needed: {Level.Code}";
}
