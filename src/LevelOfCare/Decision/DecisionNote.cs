namespace LevelOfCare;

/// <summary>A remark about the decision, for the clinician to weigh.</summary>
/// <param name="Code">A stable code.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="About">The rating's key, the fact or the part of the case it is about.</param>
/// <param name="Message">What to weigh, and what can be done.</param>
public sealed record DecisionNote(string Code, Severity Severity, string About, string Message);
