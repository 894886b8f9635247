using System.Collections.Immutable;
using LevelOfCare.Engine;
using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>Decides valid cases without emergencies by one edition's rules: complete ones by one run of the rules, others on the diagrams.</summary>
internal sealed class LevelDecider(Edition? edition, RuleProgram program, IRuleRunner runner, ReceiptMaker receipts, DriverWriter drivers, WithdrawalDecider withdrawal, ContinuumDecider continuum, MessageWriter writer, OutcomeReading reading)
{
    private readonly AnswerCache answers = new(program, reading);

    public PlacementDecision Decide(PlacementCase patientCase, AnsweredCase rated) =>
        rated.IsComplete ? DecideComplete(patientCase, rated) : DecidePartial(patientCase, rated);

    private PlacementDecision DecideComplete(PlacementCase patientCase, AnsweredCase rated)
    {
        var firings = runner.Run(program, rated.MildestFacts());
        var outcome = Conclusion.OutcomeOf(firings, reading);
        var side = SideFacts.Certain(firings.Select(firing => firing.Fact));
        return Decision(patientCase, rated, [outcome], side, []);
    }

    private PlacementDecision DecidePartial(PlacementCase patientCase, AnsweredCase rated)
    {
        var diagrams = answers.For(rated);
        var outcomes = diagrams.Outcomes.Reachable(rated.Answers);
        ImmutableArray<MissingFact> missing = outcomes.Count == 1 ? [] : MissingFacts.Of(diagrams.Outcomes, rated);

        return Decision(patientCase, rated, outcomes, SideFacts.Of(diagrams.SideFacts, rated.Answers), missing);
    }

    private PlacementDecision Decision(
        PlacementCase patientCase,
        AnsweredCase rated,
        IReadOnlyList<Outcome> outcomes,
        SideFacts levelSide,
        ImmutableArray<MissingFact> missing)
    {
        var labels = outcomes.Where(outcome => outcome.Indication is not null).Select(outcome => outcome.Indication!).Distinct().Order(IndicationOrder.Instance).ToList();
        var decided = outcomes.Count == 1 && labels.Count == 1;
        var status = decided ? DecisionStatus.Decided : labels.Count == 0 ? DecisionStatus.OutOfScope : DecisionStatus.Undetermined;
        var indicated = decided ? labels[0] : null;
        var scales = withdrawal.Decide(patientCase);
        var side = levelSide.With(scales.Side);
        var (addOns, possibleAddOns) = AddOnList.Of(labels, side);
        return new(decision => Explain(decision, patientCase, rated, indicated, side, scales.Decision))
        {
            Id = patientCase.Id,
            Status = status,
            Provisional = side.Actions.Any(action => ActionCodes.MakesProvisional(action.Code)),
            Edition = edition,
            Label = indicated?.Label,
            Level = indicated?.Level,
            AddOns = addOns,
            PossibleAddOns = possibleAddOns,
            Possible = [.. labels.Select(label => label.Label)],
            Missing = status == DecisionStatus.Undetermined ? missing : [],
            Actions = [.. side.Actions.Select(action => new DecisionAction(action.Code, action.About, writer.Write(Sentences.Action(action))))],
            Message = status == DecisionStatus.OutOfScope ? writer.Write(Sentences.OutOfScope(outcomes[0].OutOfScope!)) : null,
        };
    }

    private Explanation Explain(
        PlacementDecision decision, PlacementCase patientCase, AnsweredCase rated, Indication? indicated, SideFacts side, WithdrawalDecision? scales)
    {
        // With the mildest answer to every unknown question: the label, where decided, is the same, and nothing assumed is cited.
        var joint = continuum.Decide(patientCase, rated);
        var derivations = new Derivations(joint.Firings);
        var known = joint.Answered.IsComplete ? null : new KnownFacts(joint.Answered);
        var findings = side.With(joint.Facts);
        var conclusion = indicated is null ? null : reading.FactOf(indicated);
        var neighbors = indicated is null ? null : new Neighbors(answers.For(rated).Outcomes, rated, indicated, writer);
        return new()
        {
            Notes = [.. edition == Edition.Fourth ? neighbors?.LessSevereGivesMore() ?? [] : [], .. findings.Notes(writer), .. UncheckedParts.Of(patientCase, writer)],
            Withdrawal = scales,
            Drivers = decision.Status == DecisionStatus.OutOfScope ? [] : drivers.Write(derivations, conclusion, known),
            SmallestChanges = neighbors?.SmallestChanges(),
            Constraints = findings.Constraints(derivations, writer),
            Review = patientCase.MentalHealth is null ? null : Certification.Of(patientCase, indicated, derivations, known, writer),
            Receipt = receipts.For(patientCase),
            Derivation = new(() => conclusion is null ? [] : derivations.TreeOf(conclusion, known)),
        };
    }
}
