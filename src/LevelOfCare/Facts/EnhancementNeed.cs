namespace LevelOfCare.Facts;

/// <summary>Care is to be enhanced, whatever the level (third edition).</summary>
public sealed record EnhancementNeed
{
    internal EnhancementNeed(AddOn addOn) => AddOn = addOn;

    /// <summary>BIO or COE.</summary>
    public AddOn AddOn { get; }

    /// <summary>Whether it is co-occurring enhancement.</summary>
    public bool IsCoOccurring => AddOn == AddOn.Coe;

    /// <summary>Whether it is biomedical enhancement.</summary>
    public bool IsBiomedical => AddOn == AddOn.Bio;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{AddOn.ToString().ToUpperInvariant()} is needed";
}
