namespace LevelOfCare.Facts;

/// <summary>The age group, and whether the person is below 18.</summary>
public sealed record PatientGroup
{
    internal PatientGroup(Population population, bool isMinor)
    {
        Population = population;
        IsMinor = isMinor;
    }

    /// <summary>The age group.</summary>
    public Population Population { get; }

    /// <summary>Whether the person is an adolescent by population, or below 18 by age.</summary>
    public bool IsMinor { get; }

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"the person is an {Population.ToString().ToLowerInvariant()}";
}
