namespace LevelOfCare.Facts;

/// <summary>The least intensive level that may be selected without a reason.</summary>
public sealed record ExpectedSelection
{
    internal ExpectedSelection(CareLevel level) => Level = level;

    /// <summary>The level.</summary>
    public CareLevel Level { get; }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"a selection is compared with {Level.Code}";
}
