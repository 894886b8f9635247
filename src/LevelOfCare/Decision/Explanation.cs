using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>The parts of a decision that unfold on first access.</summary>
internal sealed record Explanation
{
    public ImmutableArray<PlanStep>? Plan { get; init; }

    public TransitionAdvice? Transition { get; init; }

    public PlacementChoice? Placement { get; init; }

    public ReviewDue? Review { get; init; }

    /// <summary>Unfolds apart from the rest, since the JSON form does not have it.</summary>
    public Lazy<ImmutableArray<DerivationNode>> Derivation { get; init; } = new([]);
}
