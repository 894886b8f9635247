namespace LevelOfCare.Facts;

/// <summary>The person has an opioid use disorder, wants medication for it, and needs an opioid treatment program rather than an office (third edition).</summary>
public sealed record OpioidProgramNeed
{
    internal OpioidProgramNeed()
    {
    }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => "medication for opioid use disorder is wanted, in a program";
}
