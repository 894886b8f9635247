namespace LevelOfCare;

/// <summary>A constraint that a placement, a program or a plan does not meet. It never changes what is indicated.</summary>
/// <param name="Code">A stable code.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="About">What it is about: a program's id, or <c>selected</c>.</param>
/// <param name="Message">What is wrong, and the remedy.</param>
/// <param name="Rule">The rule that found it.</param>
public sealed record ConstraintFinding(string Code, Severity Severity, string About, string Message, string Rule);
