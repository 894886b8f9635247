namespace LevelOfCare.Facts;

/// <summary>What is indicated for both conditions together: one answer.</summary>
public sealed record CombinedIndication
{
    internal CombinedIndication(Indication indication) => Indication = indication;

    /// <summary>What is indicated.</summary>
    public Indication Indication { get; }

    /// <summary>Whether it is a level of an edition, and not of the mental-health track alone.</summary>
    public bool IsOfAnEdition => Indication.Level.Edition is not null;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{Indication.Label} is indicated for both conditions together";
}
