namespace LevelOfCare.Screening;

/// <summary>How soon a full assessment is advised, least soon first.</summary>
/// <remarks>Confidence: ours. No public source prints these times together; each is the earlier of what is usual.</remarks>
public enum AssessmentUrgency
{
    /// <summary>The answers alone do not call for one.</summary>
    NotAdvised,

    /// <summary>Within the next weeks.</summary>
    WithinWeeks,

    /// <summary>Within the next days.</summary>
    WithinDays,

    /// <summary>Today.</summary>
    Today,

    /// <summary>Now, by emergency services where need be.</summary>
    Now,
}
