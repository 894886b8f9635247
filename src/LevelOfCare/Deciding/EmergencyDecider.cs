using System.Collections.Immutable;
using LevelOfCare.Engine;
using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>Answers cases that name an emergency: a separate signal, with no level beside it.</summary>
internal sealed class EmergencyDecider(RuleProgram program, IRuleRunner runner, ReceiptMaker receipts, MessageWriter writer)
{
    public PlacementDecision Decide(PlacementCase patientCase)
    {
        var named = EmergenciesOfCase.Of(patientCase);
        var firings = runner.Run(program, [.. Facts(patientCase.Edition, named), .. ((object?[])[Situation.CurrentOf(patientCase), Situation.TailOf(patientCase)]).OfType<object>()]);
        var place = firings.FactsOf().OfType<EvaluationPlace>().First();
        return new(new Explainer(patientCase, firings, place, receipts, writer))
        {
            Id = patientCase.Id,
            Status = DecisionStatus.Emergency,
            Edition = patientCase.Edition,
            Emergency = SignalOf(place, named),
        };
    }

    /// <summary>The signal for emergencies that could be read from a case that is otherwise not valid.</summary>
    public EmergencySignal Signal(Edition? edition, IReadOnlyCollection<Emergency> emergencies) =>
        SignalOf(runner.Run(program, Facts(edition, emergencies)).FactsOf().OfType<EvaluationPlace>().First(), emergencies);

    private static List<object> Facts(Edition? edition, IEnumerable<Emergency> emergencies)
    {
        List<object> facts = [.. emergencies.Select(emergency => new EmergencyFact(emergency))];
        if (edition is { } known)
        {
            facts.Add(new CaseEdition(known));
        }

        return facts;
    }

    private EmergencySignal SignalOf(EvaluationPlace place, IEnumerable<Emergency> emergencies) =>
        new([.. emergencies.Distinct().Order()], place.Level, writer.Write(Sentences.Emergency));

    private sealed class Explainer(PlacementCase patientCase, IReadOnlyList<Firing> firings, EvaluationPlace place, ReceiptMaker receipts, MessageWriter writer) : Unfolding
    {
        public override ImmutableArray<Driver> Drivers(PlacementDecision decision) => [];

        public override ImmutableArray<ConstraintFinding> Constraints(PlacementDecision decision) => [];

        public override ImmutableArray<DecisionNote> Notes(PlacementDecision decision) => [];

        public override Explanation Explain(PlacementDecision decision) => new()
        {
            Transition = new ContinuumWriter(SideFacts.Certain(firings.FactsOf()), isDecided: true, writer).Transition,
            Derivation = new(() => new Derivations(firings).TreeOf(place, known: null)),
        };

        public override Alternatives Alternatives(PlacementDecision decision) => LevelOfCare.Alternatives.None;

        public override DecisionReceipt Receipt(PlacementDecision decision) => receipts.For(patientCase);
    }
}
