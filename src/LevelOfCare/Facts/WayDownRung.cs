using LevelOfCare.Criteria.Continuum;

namespace LevelOfCare.Facts;

/// <summary>A rung of the usual way down.</summary>
public sealed record WayDownRung
{
    internal WayDownRung(CareLevel level) => Level = level;

    /// <summary>The level that stands for the rung.</summary>
    public CareLevel Level { get; }

    /// <summary>Whether the rung lies below the level that a plan starts at.</summary>
    /// <param name="start">The level that treatment starts at.</param>
    /// <returns>Whether it does; never in the other edition.</returns>
    public bool IsBelow(PlanLevel start) => start is not null && Level.Edition == start.Level.Edition && Rungs.Of(Level) < Rungs.Of(start.Level);

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{Level.Code} is on the usual way down";
}
