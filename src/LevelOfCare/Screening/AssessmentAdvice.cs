namespace LevelOfCare.Screening;

/// <summary>Whether a full assessment is advised, and how soon.</summary>
/// <param name="Advised">Whether it is.</param>
/// <param name="HowSoon">How soon.</param>
/// <param name="Message">The same in words.</param>
public sealed record AssessmentAdvice(bool Advised, AssessmentUrgency HowSoon, string Message);
