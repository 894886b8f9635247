namespace LevelOfCare;

/// <summary>Remission of the substance use disorder.</summary>
public enum Remission
{
    /// <summary>None.</summary>
    None,

    /// <summary>Early.</summary>
    Early,

    /// <summary>Sustained.</summary>
    Sustained,
}
