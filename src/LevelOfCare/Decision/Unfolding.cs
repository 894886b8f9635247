using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>Works out the parts of a decision that unfold on first access; what is asked for most comes apart from the rest.</summary>
internal abstract class Unfolding
{
    public abstract ImmutableArray<Driver> Drivers(PlacementDecision decision);

    public abstract ImmutableArray<ConstraintFinding> Constraints(PlacementDecision decision);

    public abstract Explanation Explain(PlacementDecision decision);
}
