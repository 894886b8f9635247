namespace LevelOfCare;

/// <summary>Something to be done before the decision is final, or beside it.</summary>
/// <param name="Code">A stable code, such as <c>EVAL</c>.</param>
/// <param name="About">The rating's key or the fact it is about.</param>
/// <param name="Message">What to do.</param>
public sealed record DecisionAction(string Code, string About, string Message);
