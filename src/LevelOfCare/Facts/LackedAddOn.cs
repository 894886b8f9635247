namespace LevelOfCare.Facts;

/// <summary>Something that is needed and that the current placement, by its own list, does not have.</summary>
public sealed record LackedAddOn
{
    internal LackedAddOn(AddOn addOn) => AddOn = addOn;

    /// <summary>What is needed.</summary>
    public AddOn AddOn { get; }

    /// <summary>The add-on's code.</summary>
    public string Code => AddOn.ToString().ToUpperInvariant();

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"the current placement is without {Code}";
}
