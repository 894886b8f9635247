namespace LevelOfCare.Cli.Reports.Pictures;

/// <summary>A level of the continuum, with what a case and its decision mark there.</summary>
/// <param name="Level">The level.</param>
/// <param name="Name">What it is called for the person's age group.</param>
/// <param name="Marks">What is marked there.</param>
internal sealed record Rung(CareLevel Level, string Name, IReadOnlyList<RungMark> Marks)
{
    /// <summary>Whether a mark of this kind is here.</summary>
    public bool Has(RungMarkKind kind) => Marks.Any(mark => mark.Kind == kind);
}

/// <summary>A mark at a level.</summary>
/// <param name="Kind">What it marks.</param>
/// <param name="Text">The same in words.</param>
internal sealed record RungMark(RungMarkKind Kind, string Text);

/// <summary>What can be marked on the continuum.</summary>
internal enum RungMarkKind
{
    Indicated,
    Possible,
    Current,

    /// <summary>Where to go first, where that is another level than the one indicated.</summary>
    First,
    Withdrawal,
    Selected,
    Placed,
    Interim,
}
