namespace LevelOfCare.Screening;

/// <summary>The sex that two alcohol cut-offs depend on. Where it is not given, the lower cut-off is used, which misses nobody.</summary>
public enum Sex
{
    /// <summary>Female.</summary>
    Female,

    /// <summary>Male.</summary>
    Male,
}
