namespace LevelOfCare;

/// <summary>When the placement is to be reviewed.</summary>
/// <param name="Due">The day.</param>
/// <param name="Basis">What the day follows from.</param>
public sealed record ReviewDue(DateOnly Due, string Basis);
