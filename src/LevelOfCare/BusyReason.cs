namespace LevelOfCare;

/// <summary>What a time in the week is kept for.</summary>
public enum BusyReason
{
    /// <summary>Work.</summary>
    Work,

    /// <summary>School.</summary>
    School,

    /// <summary>Caring for somebody.</summary>
    Care,

    /// <summary>Anything else.</summary>
    Other,
}
