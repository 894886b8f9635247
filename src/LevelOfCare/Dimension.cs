namespace LevelOfCare;

/// <summary>One of the six dimensions of the third edition, each rated 0 (none) to 4 (very severe).</summary>
public enum Dimension
{
    /// <summary>Intoxication and withdrawal.</summary>
    D1 = 1,

    /// <summary>Biomedical conditions.</summary>
    D2,

    /// <summary>Emotional, behavioral and cognitive conditions.</summary>
    D3,

    /// <summary>Readiness to change.</summary>
    D4,

    /// <summary>Potential for relapse or continued use.</summary>
    D5,

    /// <summary>Recovery environment.</summary>
    D6,
}
