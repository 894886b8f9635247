namespace LevelOfCare.Facts;

/// <summary>Care is to be enhanced, whatever the level (third edition).</summary>
public sealed record EnhancementNeed
{
    internal EnhancementNeed(AddOn addOn, string about, string value)
    {
        AddOn = addOn;
        About = about;
        Value = value;
    }

    /// <summary>BIO or COE.</summary>
    public AddOn AddOn { get; }

    /// <summary>The rating's key or the fact it comes from.</summary>
    public string About { get; }

    /// <summary>The value given there.</summary>
    public string Value { get; }

    /// <summary>Whether it is co-occurring enhancement.</summary>
    public bool IsCoOccurring => AddOn == AddOn.Coe;

    /// <summary>Whether it is biomedical enhancement.</summary>
    public bool IsBiomedical => AddOn == AddOn.Bio;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{About} = {Value} asks for {AddOn.ToString().ToUpperInvariant()}";
}
