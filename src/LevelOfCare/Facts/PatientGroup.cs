namespace LevelOfCare.Facts;

/// <summary>The age group, and whether the person is below 18.</summary>
public sealed record PatientGroup
{
    internal PatientGroup(Population population, bool isMinor, bool isBelow12)
    {
        Population = population;
        IsMinor = isMinor;
        IsBelow12 = isBelow12;
    }

    /// <summary>The age group.</summary>
    public Population Population { get; }

    /// <summary>Whether the person is an adolescent by population, or below 18 by age.</summary>
    public bool IsMinor { get; }

    /// <summary>Whether the person is below 12 by age.</summary>
    public bool IsBelow12 { get; }

    /// <summary>Whether the person is placed as an adult.</summary>
    public bool IsAdult => Population == Population.Adult;

    /// <summary>Whether the person is placed as an adolescent.</summary>
    public bool IsAdolescent => Population == Population.Adolescent;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"the person is an {Population.ToString().ToLowerInvariant()}{(IsBelow12 ? " below 12" : IsMinor ? " below 18" : "")}";
}
