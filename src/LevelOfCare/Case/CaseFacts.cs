namespace LevelOfCare;

/// <summary>Facts beside the ratings: each true, false, or <see langword="null"/> for unknown.</summary>
/// <remarks>Immutable and safe to share between threads. The fourth edition reads <see cref="SubstanceUseDisorder"/> (unknown is taken as met);
/// the third edition reads all of them.</remarks>
public sealed record CaseFacts
{
    /// <summary>Serious harm is likely within hours or days from use or behavior.</summary>
    public bool? ImminentDanger { get; init; }

    /// <summary>Needs 24-hour nursing with medical monitoring.</summary>
    public bool? Nursing24Hour { get; init; }

    /// <summary>Cannot be safe or stable without 24-hour structure.</summary>
    public bool? Structure24Hour { get; init; }

    /// <summary>Needs to be seen nearly every day.</summary>
    public bool? NearDailyMonitoring { get; init; }

    /// <summary>Treatment at the standard pace would not work.</summary>
    public bool? CognitiveLimitation { get; init; }

    /// <summary>The medical problem is reliably treated elsewhere.</summary>
    public bool? ConcurrentMedicalCare { get; init; }

    /// <summary>The mental-health problem is reliably treated elsewhere.</summary>
    public bool? ConcurrentMentalHealthCare { get; init; }

    /// <summary>Outpatient care was tried, or is not feasible.</summary>
    public bool? OutpatientInsufficient { get; init; }

    /// <summary>Whether a substance use disorder is diagnosed.</summary>
    public SubstanceUseDisorder? SubstanceUseDisorder { get; init; }

    /// <summary>Whether an opioid use disorder is diagnosed.</summary>
    public bool? OpioidUseDisorder { get; init; }

    /// <summary>The person wants medication for opioid use disorder.</summary>
    public bool? WantsOpioidMedication { get; init; }

    /// <summary>The home is safe at night for withdrawal management.</summary>
    public bool? SafeHomeAtNight { get; init; }

    /// <summary>The person is pregnant.</summary>
    public bool? Pregnant { get; init; }
}
