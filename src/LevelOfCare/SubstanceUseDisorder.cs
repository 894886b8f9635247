namespace LevelOfCare;

/// <summary>Whether the diagnostic criteria of a substance use disorder are met.</summary>
public enum SubstanceUseDisorder
{
    /// <summary>Met.</summary>
    Met,

    /// <summary>Probable; to be confirmed.</summary>
    Probable,

    /// <summary>Not met.</summary>
    NotMet,
}
