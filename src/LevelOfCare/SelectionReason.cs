namespace LevelOfCare;

/// <summary>Why a selected level differs from the indicated one.</summary>
public enum SelectionReason
{
    /// <summary>The level is not available.</summary>
    LevelUnavailable,

    /// <summary>There is a waitlist.</summary>
    Waitlist,

    /// <summary>Too far away.</summary>
    TooFar,

    /// <summary>Not physically accessible.</summary>
    NoPhysicalAccess,

    /// <summary>Work or family.</summary>
    WorkOrFamily,

    /// <summary>Employment.</summary>
    Employment,

    /// <summary>Caring for somebody.</summary>
    Caregiving,

    /// <summary>Not insured.</summary>
    Uninsured,

    /// <summary>The insurer refused.</summary>
    InsurerRefused,

    /// <summary>The program declined.</summary>
    ProgramDeclined,

    /// <summary>A court's mandate.</summary>
    CourtMandate,

    /// <summary>The person prefers it.</summary>
    PatientPreference,

    /// <summary>The person refuses, informed.</summary>
    PatientRefuses,

    /// <summary>Access in the person's language.</summary>
    LanguageAccess,

    /// <summary>The clinician's judgment.</summary>
    ClinicianJudgment,

    /// <summary>Another reason, told in the note.</summary>
    Other,
}
