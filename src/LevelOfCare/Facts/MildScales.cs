namespace LevelOfCare.Facts;

/// <summary>Every substance listed is alcohol or a sedative with a fresh CIWA-Ar below 8, and no nursing is needed.</summary>
public sealed record MildScales
{
    internal MildScales()
    {
    }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => "all scales are mild";
}
