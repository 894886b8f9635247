namespace LevelOfCare;

/// <summary>A fact of the mental-health part that is true or false; a case can leave it unknown. <see cref="MentalHealthFacts"/> says what each means.</summary>
public enum MentalHealthFact
{
    /// <summary>Needs 24-hour care.</summary>
    Needs24HourCare,

    /// <summary>Dangerous to self or others.</summary>
    DangerToSelfOrOthers,

    /// <summary>Has adequate support while not in the program.</summary>
    SupportOutsideProgram,

    /// <summary>Has a mental-health diagnosis.</summary>
    MentalHealthDiagnosis,

    /// <summary>Can take part, cognitively and emotionally, and tolerates the intensity.</summary>
    CanParticipate,

    /// <summary>Needs a coordinated program rather than single outpatient sessions.</summary>
    BenefitsFromCoordinatedProgram,

    /// <summary>Would otherwise need inpatient care.</summary>
    WouldOtherwiseNeedInpatient,
}
