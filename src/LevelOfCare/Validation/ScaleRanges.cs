namespace LevelOfCare.Validation;

/// <summary>The highest totals of the withdrawal scales.</summary>
internal static class ScaleRanges
{
    public const int MostCiwaAr = 67;
    public const int MostCows = 48;

    /// <summary>The highest total of the scale that a substance is scored by.</summary>
    public static int Most(Substance substance) => substance == Substance.Opioid ? MostCows : MostCiwaAr;
}
