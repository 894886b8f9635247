namespace LevelOfCare;

/// <summary>A fact beside the ratings that is true or false; a case can leave it unknown. <see cref="CaseFacts"/> says what each means.</summary>
public enum Circumstance
{
    /// <summary>Serious harm is likely within hours or days.</summary>
    ImminentDanger,

    /// <summary>Needs 24-hour nursing with medical monitoring.</summary>
    Nursing24Hour,

    /// <summary>Cannot be safe or stable without 24-hour structure.</summary>
    Structure24Hour,

    /// <summary>Needs to be seen nearly every day.</summary>
    NearDailyMonitoring,

    /// <summary>Treatment at the standard pace would not work.</summary>
    CognitiveLimitation,

    /// <summary>The medical problem is reliably treated elsewhere.</summary>
    ConcurrentMedicalCare,

    /// <summary>The mental-health problem is reliably treated elsewhere.</summary>
    ConcurrentMentalHealthCare,

    /// <summary>Outpatient care was tried, or is not feasible.</summary>
    OutpatientInsufficient,

    /// <summary>An opioid use disorder is diagnosed.</summary>
    OpioidUseDisorder,

    /// <summary>The person wants medication for opioid use disorder.</summary>
    WantsOpioidMedication,

    /// <summary>The home is safe at night for withdrawal management.</summary>
    SafeHomeAtNight,

    /// <summary>The person is pregnant.</summary>
    Pregnant,
}
