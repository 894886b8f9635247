namespace LevelOfCare.Benchmarks;

/// <summary>What is read of a decision, so that it unfolds.</summary>
internal static class Reading
{
    public static int LabelDriversActions(PlacementDecision decision) => (decision.Label?.Length ?? 0) + decision.Drivers.Length + decision.Actions.Length;

    public static int WithConstraints(PlacementDecision decision) => LabelDriversActions(decision) + decision.Constraints.Length;

    /// <summary>Every part, as writing the decision would ask for.</summary>
    public static object Everything(PlacementDecision decision) => (
        WithConstraints(decision), decision.Notes, decision.Withdrawal, decision.WhyNotLower, decision.WhyNotHigher, decision.SmallestChanges, decision.Plan, decision.Transition,
        decision.Placement, decision.Review, decision.Receipt);
}
