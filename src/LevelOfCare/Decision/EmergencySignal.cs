using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>A separate signal, above every placement.</summary>
/// <param name="Facts">The emergencies named, in the order of <see cref="Emergency"/>.</param>
/// <param name="EvaluateAt">The code of the level to evaluate at: 4, or 4 PSYCH.</param>
/// <param name="Message">The safety message; always the same.</param>
public sealed record EmergencySignal(ImmutableArray<Emergency> Facts, string EvaluateAt, string Message);
