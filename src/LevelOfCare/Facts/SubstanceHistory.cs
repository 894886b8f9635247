namespace LevelOfCare.Facts;

/// <summary>There were seizures or delirium in earlier withdrawal from a substance.</summary>
public sealed record SubstanceHistory
{
    internal SubstanceHistory(Substance substance) => Substance = substance;

    /// <summary>The substance.</summary>
    public Substance Substance { get; }

    /// <summary>Whether withdrawal from it can be dangerous by seizure or delirium.</summary>
    public bool CanSeize => Substance is Substance.Alcohol or Substance.Sedative;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"earlier seizures or delirium in withdrawal from {Substance.ToString().ToLowerInvariant()}";
}
