namespace LevelOfCare.Facts;

/// <summary>The person has an opioid use disorder and wants medication for it.</summary>
public sealed record OpioidMedicationNeed
{
    internal OpioidMedicationNeed(bool needsProgram) => NeedsProgram = needsProgram;

    /// <summary>Whether an opioid treatment program is needed rather than an office.</summary>
    public bool NeedsProgram { get; }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"medication for opioid use disorder is wanted{(NeedsProgram ? ", in a program" : "")}";
}
