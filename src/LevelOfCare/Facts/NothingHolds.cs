namespace LevelOfCare.Facts;

/// <summary>Neither withdrawal nor opioid treatment holds the person in care (third edition).</summary>
public sealed record NothingHolds
{
    internal NothingHolds()
    {
    }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => "neither withdrawal nor opioid treatment holds the person in care";
}
