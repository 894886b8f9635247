namespace LevelOfCare;

/// <summary>A condition under which a program benefit applies.</summary>
public enum BenefitCondition
{
    /// <summary>A coordinated program is needed rather than single sessions.</summary>
    CoordinatedProgram,

    /// <summary>No 24-hour care is needed.</summary>
    No24HourCare,

    /// <summary>There is adequate support outside the program.</summary>
    SupportOutside,

    /// <summary>There is a diagnosis: of mental health for partial hospitalization, of mental health or substance use for intensive outpatient.</summary>
    Diagnosis,

    /// <summary>The person is not dangerous to self or others.</summary>
    NotDangerous,

    /// <summary>The person can take part.</summary>
    CanParticipate,

    /// <summary>The plan of care asks for enough hours a week.</summary>
    Hours,

    /// <summary>The person would otherwise need inpatient care; partial hospitalization only.</summary>
    InsteadOfInpatient,
}
