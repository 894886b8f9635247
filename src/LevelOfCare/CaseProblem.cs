namespace LevelOfCare;

/// <summary>One thing that is wrong with a case.</summary>
/// <param name="Code">A stable code, <c>LOC1xxx</c>; docs/errors.md lists them.</param>
/// <param name="Path">Where, as a JSON path such as <c>$.ratings.1A</c>.</param>
/// <param name="Value">The offending value as it was given; <see langword="null"/> where something is missing.</param>
/// <param name="Allowed">What is allowed there.</param>
/// <param name="Message">What is wrong and what to do. Holds no personal data beyond the offending value.</param>
public sealed record CaseProblem(string Code, string Path, string? Value, string Allowed, string Message);
