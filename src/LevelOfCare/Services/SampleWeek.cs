using System.Collections.Immutable;

namespace LevelOfCare.Services;

/// <summary>A week as a program at a level could hold it: an example, not a recommendation.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record SampleWeek
{
    internal SampleWeek(CareLevel level, ImmutableArray<ProgramSession> sessions)
    {
        Level = level;
        Sessions = sessions;
    }

    /// <summary>The level.</summary>
    public CareLevel Level { get; }

    /// <summary>The sessions, by day and time.</summary>
    public ImmutableArray<ProgramSession> Sessions { get; }

    /// <summary>The same by service.</summary>
    public ServicePlan Plan => ServicePlan.OfWeek(Level, Sessions);
}
