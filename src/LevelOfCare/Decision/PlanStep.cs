namespace LevelOfCare;

/// <summary>One step of a plan through the continuum.</summary>
/// <param name="Step">From 1.</param>
/// <param name="Level">Where.</param>
/// <param name="Until">What must be true to move on; <see langword="null"/> where the step says when it begins instead.</param>
/// <param name="When">When the step begins; <see langword="null"/> for the first.</param>
public sealed record PlanStep(int Step, string Level, string? Until, string? When);
