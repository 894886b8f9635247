namespace LevelOfCare.Screening;

/// <summary>The result of the C-SSRS triage, as somebody trained in it gave it.</summary>
public enum SafetyTriage
{
    /// <summary>Low risk.</summary>
    Low,

    /// <summary>Moderate risk.</summary>
    Moderate,

    /// <summary>High risk: the emergency path.</summary>
    High,
}
