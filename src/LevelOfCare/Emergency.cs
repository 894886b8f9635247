namespace LevelOfCare;

/// <summary>A fact that calls for evaluation now, above any placement: it holds now, or recently and has not been evaluated yet.</summary>
/// <remarks>Confidence: high.</remarks>
public enum Emergency
{
    /// <summary>Overdose.</summary>
    Overdose,

    /// <summary>A suicide attempt.</summary>
    SuicideAttempt,

    /// <summary>Self-harm.</summary>
    SelfHarm,

    /// <summary>Danger to self, intent without an attempt included.</summary>
    DangerToSelf,

    /// <summary>Danger to others.</summary>
    DangerToOthers,

    /// <summary>Psychosis or mania under the influence.</summary>
    PsychosisOrManiaUnderInfluence,

    /// <summary>Life-threatening withdrawal, such as a seizure or delirium.</summary>
    LifeThreateningWithdrawal,

    /// <summary>A life-threatening physical condition.</summary>
    LifeThreateningPhysical,

    /// <summary>Cannot care for self, with imminent dangerous consequences.</summary>
    CannotCareForSelf,
}
