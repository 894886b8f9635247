using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>Works out the parts of a decision that unfold on first access, each apart from the others: who asks for one does not pay for all.</summary>
internal abstract class Unfolding
{
    public abstract ImmutableArray<Driver> Drivers(PlacementDecision decision);

    public abstract ImmutableArray<ConstraintFinding> Constraints(PlacementDecision decision);

    public abstract ImmutableArray<DecisionNote> Notes(PlacementDecision decision);

    public abstract Explanation Explain(PlacementDecision decision);

    public abstract Alternatives Alternatives(PlacementDecision decision);

    public abstract DecisionReceipt Receipt(PlacementDecision decision);
}
