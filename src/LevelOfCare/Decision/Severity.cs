namespace LevelOfCare;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>For the clinician to weigh.</summary>
    Note,

    /// <summary>Needs attention before going ahead.</summary>
    Warning,

    /// <summary>Must not go ahead as it is.</summary>
    Violation,
}
