namespace LevelOfCare.Plans;

/// <summary>How a pattern of a rule reads the facts of its type.</summary>
public enum PatternKind
{
    /// <summary>Every fact that meets the conditions, one match each.</summary>
    Match,

    /// <summary>At least one fact meets the conditions.</summary>
    Exists,

    /// <summary>No fact meets the conditions.</summary>
    Not,
}
