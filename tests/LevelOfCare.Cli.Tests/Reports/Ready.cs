using System.Collections.Immutable;

namespace LevelOfCare.Cli.Tests.Reports;

/// <summary>The parts of a decision that unfold, made up beforehand.</summary>
internal sealed class Ready : Unfolding
{
    public ImmutableArray<Driver> OfDrivers { get; init; } = [];

    public ImmutableArray<ConstraintFinding> OfConstraints { get; init; } = [];

    public ImmutableArray<DecisionNote> OfNotes { get; init; } = [];

    public Explanation Explanation { get; init; } = new();

    public Alternatives OfAlternatives { get; init; } = LevelOfCare.Alternatives.None;

    public override ImmutableArray<Driver> Drivers(PlacementDecision decision) => OfDrivers;

    public override ImmutableArray<ConstraintFinding> Constraints(PlacementDecision decision) => OfConstraints;

    public override ImmutableArray<DecisionNote> Notes(PlacementDecision decision) => OfNotes;

    public override Explanation Explain(PlacementDecision decision) => Explanation;

    public override Alternatives Alternatives(PlacementDecision decision) => OfAlternatives;

    public override DecisionReceipt Receipt(PlacementDecision decision) => new("sha256:a", "sha256:b", "embedded", "0.1.0");
}
