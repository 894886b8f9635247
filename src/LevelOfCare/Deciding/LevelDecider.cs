using System.Collections.Immutable;
using LevelOfCare.Deciding.WhyNot;
using LevelOfCare.Engine;
using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>Decides valid cases without emergencies by one edition's rules.</summary>
/// <remarks>
/// Answers are read off the diagrams, complete or not. Rules are run over a complete case where another engine is to run them, or where its diagrams would be
/// built for it alone, and where there is a mental-health part; and for what depends on withdrawal and on the person's situation too.
/// </remarks>
internal sealed class LevelDecider(Edition? edition, RuleProgram program, IRuleRunner runner, ReceiptMaker receipts, DriverWriter drivers, WithdrawalDecider withdrawal, ContinuumDecider continuum, MessageWriter writer, OutcomeReading reading)
{
    private readonly Edition? edition = edition;
    private readonly OutcomeReading reading = reading;
    private readonly ReceiptMaker receipts = receipts;
    private readonly DriverWriter drivers = drivers;
    private readonly ContinuumDecider continuum = continuum;
    private readonly MessageWriter writer = writer;
    private readonly AnswerCache answers = new(edition, program, reading);
    private readonly WhyNotWriter whyNot = new(program, reading, drivers, writer);
    private readonly Lazy<bool> readsDiagnosis = new(() => edition is not null && (reading == OutcomeReading.Combined || CaseChanges.ReadsDiagnosis(program)));

    /// <summary>The edition that decides alone; <see langword="null"/> where the mental-health track has a say.</summary>
    private Edition? OfOneEdition => reading == OutcomeReading.Single ? edition : null;

    public PlacementDecision Decide(PlacementCase patientCase, AnsweredCase rated)
    {
        var scales = withdrawal.Decide(patientCase);
        if (!rated.IsComplete)
        {
            return DecidePartial(patientCase, rated, scales, answers.For(rated));
        }

        return !runner.RunsEveryCase && OfOneEdition is { } only && answers.FindOrKeep(rated) is { } diagrams
            ? DecideComplete(patientCase, rated, scales, diagrams.Complete(only, drivers, writer))
            : DecideByRun(patientCase, rated, scales);
    }

    private PlacementDecision DecideComplete(PlacementCase patientCase, AnsweredCase rated, WithdrawalReading scales, CompleteAnswers complete)
    {
        var verdict = scales.Side.IsEmpty
            ? complete.VerdictOn(rated.Answers)
            : Verdict.Of([complete.OutcomeOf(rated.Answers)], complete.SideOf(rated.Answers).With(scales.Side), writer);
        return Decision(patientCase, verdict, [], new Explainer(this, patientCase, rated, verdict.Indicated, scales, complete, side: null));
    }

    private PlacementDecision DecideByRun(PlacementCase patientCase, AnsweredCase rated, WithdrawalReading scales)
    {
        var firings = runner.Run(program, rated.MildestFacts());
        var side = SideFacts.Certain(firings.FactsOf()).With(scales.Side);
        var verdict = Verdict.Of([Conclusion.OutcomeOf(firings, reading)], side, writer);
        return Decision(patientCase, verdict, [], new Explainer(this, patientCase, rated, verdict.Indicated, scales, complete: null, side));
    }

    private PlacementDecision DecidePartial(PlacementCase patientCase, AnsweredCase rated, WithdrawalReading scales, LevelAnswers diagrams)
    {
        var outcomes = diagrams.Outcomes.Reachable(rated.Answers);
        ImmutableArray<MissingFact> missing = outcomes.Count == 1 ? [] : MissingFacts.Of(diagrams.Outcomes, rated.Questionnaire, rated.Answers);
        var side = SideFacts.Of(diagrams.SideFacts, rated.Answers).With(scales.Side);
        var verdict = Verdict.Of(outcomes, side, writer);
        return Decision(
            patientCase,
            verdict,
            verdict.Status == DecisionStatus.Undetermined ? missing : [],
            new Explainer(this, patientCase, rated, verdict.Indicated, scales, complete: null, side));
    }

    private PlacementDecision Decision(PlacementCase patientCase, Verdict verdict, ImmutableArray<MissingFact> missing, Explainer explainer) => new(explainer)
    {
        Id = patientCase.Id,
        Status = verdict.Status,
        Provisional = verdict.Provisional,
        Edition = edition,
        Label = verdict.Indicated?.Label,
        Level = verdict.Indicated?.Level,
        AddOns = verdict.AddOns,
        PossibleAddOns = verdict.PossibleAddOns,
        Possible = verdict.Possible,
        Missing = missing,
        Actions = verdict.Actions,
        Message = verdict.Message,
        ScopeKey = verdict.ScopeKey,
    };

    /// <summary>Explains a decision. Drivers of complete answers are read off the diagrams; all else needs a run of every rule of the edition, made once.</summary>
    private sealed class Explainer(
        LevelDecider decider, PlacementCase patientCase, AnsweredCase rated, Indication? indicated, WithdrawalReading scales, CompleteAnswers? complete, SideFacts? side)
        : Unfolding
    {
        private Joint? joint;

        private Joint Run => joint ??= new(decider.continuum.Decide(patientCase, rated), side ?? complete!.SideOf(rated.Answers).With(scales.Side), indicated is not null, indicated is { IsOfAnEdition: true } && patientCase.Programs.Length > 0, decider.writer);

        /// <summary>The fact that says what is indicated, to be explained.</summary>
        private object? Concluding => indicated is null ? null : decider.reading.FactOf(indicated);

        public override ImmutableArray<Driver> Drivers(PlacementDecision decision) => (decision.Status, complete) switch
        {
            (DecisionStatus.OutOfScope, _) => [],
            (_, { } known) => known.DriversOf(rated.Answers),
            _ => decider.drivers.Write(decider.edition, Run.Derivations, Concluding, Run.Known),
        };

        public override ImmutableArray<ConstraintFinding> Constraints(PlacementDecision decision) =>
            Run.Findings.HasConstraints ? Run.Findings.Constraints(Run.Derivations, decider.writer) : [];

        public override Explanation Explain(PlacementDecision decision)
        {
            var neighbors = indicated is null ? null : new Neighbors(decider.readsDiagnosis.Value, decider.answers, patientCase, rated, indicated, decider.writer);
            return new()
            {
                Notes =
                [
                    .. decider.edition == Edition.Fourth ? neighbors?.LessSevereGivesMore() ?? [] : [],
                    .. Run.Findings.Notes(decider.writer),
                    .. Run.Moves.Notes(),
                    .. Run.Placement?.WhyNot() ?? [],
                    .. Trends.Of(patientCase, decider.writer),
                    .. UncheckedParts.Of(patientCase, decider.writer),
                ],
                Withdrawal = scales.Decision,
                WhyNotLower = indicated is null ? null : decider.whyNot.Lower(patientCase, rated, indicated, Run.Derivations, Run.Known),
                WhyNotHigher = neighbors is null ? null : decider.whyNot.Higher(neighbors, indicated!),
                SmallestChanges = neighbors?.SmallestChanges(),
                Plan = Run.Moves.Plan,
                Transition = Run.Moves.Transition,
                Placement = Run.Placement?.Choice(),
                Review = Earlier(Run.Moves.Review(patientCase.AssessedOn), patientCase.MentalHealth is null ? null : Certification.Of(patientCase, indicated, Run.Derivations, Run.Known, decider.writer)),
                Receipt = decider.receipts.For(patientCase),
                Derivation = new(() => Concluding is { } conclusion ? Run.Derivations.TreeOf(conclusion, Run.Known) : []),
            };
        }

        private static ReviewDue? Earlier(ReviewDue? review, ReviewDue? certification) => review is null || certification?.Due < review.Due ? certification ?? review : review;
    }

    /// <summary>What a run of every rule of the edition came to.</summary>
    private sealed class Joint(ContinuumReading reading, SideFacts side, bool isDecided, bool hasPrograms, MessageWriter writer)
    {
        /// <summary>What each fact rests on: with the mildest answer to every unknown question; the label, where decided, is the same, and nothing assumed is cited.</summary>
        public Derivations Derivations => field ??= new(reading.Firings);

        /// <summary>What was assumed in order to run the rules; <see langword="null"/> where everything is known.</summary>
        public KnownFacts? Known { get; } = reading.Answered.IsComplete ? null : new(reading.Answered);

        /// <summary>Everything that follows beside the level. Findings are those of this run, which knows that completions out of scope add none.</summary>
        public SideFacts Findings => field ??= side.Without(fact => fact is Finding).With(Moves.Findings);

        /// <summary>Transition, plan and review.</summary>
        public ContinuumWriter Moves { get; } = new(reading.Facts, isDecided, writer);

        /// <summary>Which program fits; <see langword="null"/> where no level is decided or no program is given.</summary>
        public PlacementChoices? Placement { get; } = isDecided && hasPrograms ? new(reading.Firings, writer) : null;
    }
}
