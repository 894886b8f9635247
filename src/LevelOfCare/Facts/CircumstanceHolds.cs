namespace LevelOfCare.Facts;

/// <summary>A circumstance beside the ratings is true. One that is false has no fact.</summary>
public sealed record CircumstanceHolds
{
    internal CircumstanceHolds(Circumstance circumstance) => Circumstance = circumstance;

    /// <summary>The circumstance.</summary>
    public Circumstance Circumstance { get; }

    /// <summary>Its name as a case writes it.</summary>
    public string Name => CaseFactNames.Of(Circumstance);

    /// <summary>Whether it says by itself that the person needs care day and night, or is in danger now.</summary>
    public bool IsSevereByItself => Circumstance is Circumstance.ImminentDanger or Circumstance.Nursing24Hour or Circumstance.Structure24Hour;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{Name} is true";
}
