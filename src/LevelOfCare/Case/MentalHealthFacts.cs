namespace LevelOfCare;

/// <summary>The mental-health part of a case: what the program benefits written in law ask about.</summary>
/// <remarks>Immutable and safe to share between threads. What is absent is unknown.</remarks>
public sealed record MentalHealthFacts
{
    /// <summary>Hours of service a week from the plan of care.</summary>
    public double? HoursNeeded { get; init; }

    /// <summary>Needs 24-hour care.</summary>
    public bool? Needs24HourCare { get; init; }

    /// <summary>Dangerous to self or others.</summary>
    public bool? DangerToSelfOrOthers { get; init; }

    /// <summary>Has adequate support while not in the program.</summary>
    public bool? SupportOutsideProgram { get; init; }

    /// <summary>Has a mental-health diagnosis.</summary>
    public bool? MentalHealthDiagnosis { get; init; }

    /// <summary>Can take part, cognitively and emotionally, and tolerates the intensity.</summary>
    public bool? CanParticipate { get; init; }

    /// <summary>Needs a coordinated program rather than single outpatient sessions.</summary>
    public bool? BenefitsFromCoordinatedProgram { get; init; }

    /// <summary>Would otherwise need inpatient care.</summary>
    public bool? WouldOtherwiseNeedInpatient { get; init; }
}
