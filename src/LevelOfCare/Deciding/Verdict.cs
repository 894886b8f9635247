using System.Collections.Immutable;
using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>What a decision says at once, before anything is explained.</summary>
internal sealed record Verdict
{
    private Verdict()
    {
    }

    public DecisionStatus Status { get; private init; }

    public bool Provisional { get; private init; }

    /// <summary>What is indicated; <see langword="null"/> unless decided.</summary>
    public Indication? Indicated { get; private init; }

    public ImmutableArray<AddOn> AddOns { get; private init; }

    public ImmutableArray<AddOn> PossibleAddOns { get; private init; }

    public ImmutableArray<string> Possible { get; private init; }

    public ImmutableArray<DecisionAction> Actions { get; private init; }

    public string? Message { get; private init; }

    /// <summary>The key of <see cref="Message"/>.</summary>
    public string? ScopeKey { get; private init; }

    /// <summary>Puts together what outcomes and the facts beside them come to.</summary>
    /// <param name="outcomes">Every outcome that some completion reaches.</param>
    /// <param name="side">What follows beside the level.</param>
    /// <param name="writer">Writes the sentences.</param>
    public static Verdict Of(IReadOnlyList<Outcome> outcomes, SideFacts side, MessageWriter writer)
    {
        var labels = outcomes.Where(outcome => outcome.Indication is not null).Select(outcome => outcome.Indication!).Distinct().Order(IndicationOrder.Instance).ToList();
        var decided = outcomes.Count == 1 && labels.Count == 1;
        var status = decided ? DecisionStatus.Decided : labels.Count == 0 ? DecisionStatus.OutOfScope : DecisionStatus.Undetermined;
        var scope = status == DecisionStatus.OutOfScope ? Sentences.OutOfScope(outcomes[0].OutOfScope!) : null;
        var (addOns, possibleAddOns) = AddOnList.Of(labels, side);
        return new()
        {
            Status = status,
            Provisional = side.Actions.Any(action => ActionCodes.MakesProvisional(action.Code)),
            Indicated = decided ? labels[0] : null,
            AddOns = addOns,
            PossibleAddOns = possibleAddOns,
            Possible = [.. labels.Select(label => label.Label)],
            Actions = [.. side.Actions.Select(action => new DecisionAction(action.Code, action.About, writer.Write(Sentences.Action(action))))],
            Message = scope is null ? null : writer.Write(scope),
            ScopeKey = scope?.Key,
        };
    }
}
