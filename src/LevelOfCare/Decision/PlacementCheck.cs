using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>The constraints that programs, a selection and coverage do not meet, without the rest of a decision.</summary>
/// <param name="Id">The caller's own name for the case.</param>
/// <param name="Edition">The edition of the case.</param>
/// <param name="Scope">What was checked.</param>
/// <param name="Status">What kind of answer the case has; <see langword="null"/> where programs were checked by themselves.</param>
/// <param name="Label">What is indicated; <see langword="null"/> unless decided.</param>
/// <param name="Emergency">The emergency signal, above everything else; with it nothing is checked.</param>
/// <param name="Constraints">What is not met, by code and subject.</param>
/// <param name="Notes">Notes about programs and the selection: what was not stated, what depends on something unknown.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record PlacementCheck(
    string? Id,
    Edition? Edition,
    CheckScope Scope,
    DecisionStatus? Status,
    string? Label,
    EmergencySignal? Emergency,
    ImmutableArray<ConstraintFinding> Constraints,
    ImmutableArray<DecisionNote> Notes)
{
    /// <summary>Whether something must not go ahead as it is.</summary>
    public bool HasViolation => Constraints.Any(found => found.Severity == Severity.Violation);
}
