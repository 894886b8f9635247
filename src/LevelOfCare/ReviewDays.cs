namespace LevelOfCare;

/// <summary>After how many days a placement is reviewed, by the level of the first step of the plan.</summary>
/// <remarks>
/// Immutable and safe to share between threads. The defaults follow one state's public rule (confidence: medium). Each is 1 to 366 days;
/// <see cref="PlacementEngine.Create"/> refuses anything else. The days are part of the rule-set hash.
/// </remarks>
public sealed record ReviewDays
{
    /// <summary>0.5 and 1.0; 90 by default.</summary>
    public int EarlyInterventionAndMonitoring { get; init; } = 90;

    /// <summary>Outpatient levels, 1-WM included; 60 by default.</summary>
    public int Level1 { get; init; } = 60;

    /// <summary>Intensive outpatient levels and partial hospitalization, 2-WM included; 30 by default.</summary>
    public int Level2 { get; init; } = 30;

    /// <summary>Residential levels; 14 by default.</summary>
    public int Level3 { get; init; } = 14;

    /// <summary>Hospital levels; 1 by default.</summary>
    public int Level4 { get; init; } = 1;

    /// <summary>Withdrawal of 2-WM or more, or a minimum of 2.7 or more from 1A or 1B, whatever the level; 1 by default.</summary>
    public int AcuteWithdrawal { get; init; } = 1;
}
