using System.Collections.Immutable;
using LevelOfCare.Deciding.WhyNot;
using LevelOfCare.Engine;
using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>Decides valid cases without emergencies by one edition's rules.</summary>
/// <remarks>
/// Answers are read off the diagrams, complete or not. Rules are run over a complete case where another engine is to run them, where diagrams would be built for
/// few cases, and where there is a mental-health part; and for what depends on withdrawal and on the person's situation too.
/// </remarks>
internal sealed class LevelDecider(Edition? edition, RuleProgram program, IRuleRunner runner, ReceiptMaker receipts, DriverWriter drivers, WithdrawalDecider withdrawal, ContinuumDecider continuum, MessageWriter writer, OutcomeReading reading, bool asksEveryCircumstance)
{
    private readonly Edition? edition = edition;
    private readonly RuleProgram program = program;
    private readonly IRuleRunner runner = runner;
    private readonly OutcomeReading reading = reading;
    private readonly ReceiptMaker receipts = receipts;
    private readonly DriverWriter drivers = drivers;
    private readonly ContinuumDecider continuum = continuum;
    private readonly MessageWriter writer = writer;
    private readonly AnswerCache answers = new(edition, program, reading, continuum.Reads);
    private readonly WhyNotWriter whyNot = new(program, reading, drivers, writer);
    private readonly Lazy<bool> readsDiagnosis = new(() => edition is not null && (reading == OutcomeReading.Combined || CaseChanges.ReadsDiagnosis(program)));

    /// <summary>The edition that decides alone; <see langword="null"/> where the mental-health track has a say.</summary>
    private Edition? OfOneEdition => reading == OutcomeReading.Single ? edition : null;

    public PlacementDecision Decide(PlacementCase patientCase, AnsweredCase ratings)
    {
        var rated = asksEveryCircumstance ? CircumstanceQuestions.Beside(ratings, patientCase) : ratings;
        var scales = withdrawal.Decide(patientCase);
        if (!rated.IsComplete)
        {
            return DecidePartial(patientCase, rated, scales, answers.For(rated));
        }

        return !runner.RunsEveryCase && OfOneEdition is { } only && answers.WhereWorthwhile(rated) is { } diagrams
            ? DecideComplete(patientCase, rated, scales, diagrams, diagrams.Complete(only, drivers, writer))
            : DecideByRun(patientCase, rated, scales);
    }

    private PlacementDecision DecideComplete(PlacementCase patientCase, AnsweredCase rated, WithdrawalReading scales, LevelAnswers diagrams, CompleteAnswers complete)
    {
        var verdict = scales.Side.IsEmpty
            ? complete.VerdictOn(rated.Answers)
            : Verdict.Of([complete.OutcomeOf(rated.Answers)], complete.SideOf(rated.Answers).With(scales.Side), writer);
        return Decision(patientCase, verdict, scales, [], new Explainer(this, patientCase, rated, verdict.Indicated, scales, diagrams, complete, firings: null));
    }

    private PlacementDecision DecideByRun(PlacementCase patientCase, AnsweredCase rated, WithdrawalReading scales)
    {
        var firings = runner.Run(program, rated.MildestFacts());
        var side = SideFacts.Certain(firings.FactsOf()).With(scales.Side);
        var verdict = Verdict.Of([Conclusion.OutcomeOf(firings, reading)], side, writer);
        return Decision(patientCase, verdict, scales, [], new Explainer(this, patientCase, rated, verdict.Indicated, scales, diagrams: null, complete: null, firings));
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
            scales,
            verdict.Status == DecisionStatus.Undetermined ? missing : [],
            new Explainer(this, patientCase, rated, verdict.Indicated, scales, diagrams, complete: null, firings: null));
    }

    private PlacementDecision Decision(PlacementCase patientCase, Verdict verdict, WithdrawalReading scales, ImmutableArray<MissingFact> missing, Explainer explainer) => new(explainer)
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
        Withdrawal = scales.Decision,
        ScopeKey = verdict.ScopeKey,
    };

    /// <summary>Explains a decision. Drivers of complete answers are read off the diagrams; what is said of the situation needs a run of its rules, made once.</summary>
    private sealed class Explainer(
        LevelDecider decider, PlacementCase patientCase, AnsweredCase rated, Indication? indicated, WithdrawalReading scales, LevelAnswers? diagrams, CompleteAnswers? complete, IReadOnlyList<Firing>? firings)
        : Unfolding
    {
        private Joint? joint;
        private LevelReading? level;
        private Neighbors? neighbors;

        private Joint Run => joint ??= new(
            decider.continuum.Decide(patientCase, Level, scales), indicated is not null, indicated is { IsOfAnEdition: true } && patientCase.Programs.Length > 0, decider.writer);

        private LevelReading Level => level ??= new(rated, decider.reading, firings, facts => decider.runner.Run(decider.program, facts), diagrams, complete);

        private Neighbors? Around =>
            indicated is null ? null : neighbors ??= new(decider.readsDiagnosis.Value, decider.answers, diagrams, patientCase, rated, indicated, decider.writer);

        /// <summary>The fact that says what is indicated, to be explained.</summary>
        private object? Concluding => indicated is null ? null : decider.reading.FactOf(indicated);

        public override ImmutableArray<Driver> Drivers(PlacementDecision decision) => (decision.Status, complete) switch
        {
            (DecisionStatus.OutOfScope, _) => [],
            (_, { } known) => known.DriversOf(rated.Answers),
            _ => decider.drivers.Write(decider.edition, Level.Derivations, Concluding, Level.Known),
        };

        public override ImmutableArray<ConstraintFinding> Constraints(PlacementDecision decision)
        {
            // Without a situation there is nothing to find but what level and withdrawal have found.
            if (complete is not null && !decider.continuum.MayFind(patientCase) && !complete.HasConstraints(rated.Answers) && !scales.Side.HasConstraints)
            {
                return [];
            }

            return Run.Findings.HasConstraints ? Run.Findings.Constraints(RuleOf, decider.writer) : [];
        }

        /// <summary>The rule behind a finding, of whichever stage.</summary>
        private string RuleOf(Finding finding) => Run.Firings.RuleOf(finding) ?? scales.Run.Value.RuleOf(finding) ?? Level.Firings.RuleOf(finding) ?? "";

        public override ImmutableArray<DecisionNote> Notes(PlacementDecision decision) =>
        [
            .. decider.edition == Edition.Fourth ? Around?.LessSevereGivesMore() ?? [] : [],
            .. Run.Findings.Notes(decider.writer),
            .. Run.Moves.Notes(),
            .. Run.Placement?.WhyNot() ?? [],
            .. Trends.Of(patientCase, decider.writer),
            .. UncheckedParts.Of(patientCase, decider.writer),
        ];

        public override Explanation Explain(PlacementDecision decision) => new()
        {
            Plan = Run.Moves.Plan,
            Transition = Run.Moves.Transition,
            Placement = Run.Placement?.Choice(),
            Review = Earlier(Run.Moves.Review(patientCase.AssessedOn), patientCase.MentalHealth is null ? null : Certification.Of(patientCase, indicated, Level.Derivations, Level.Known, decider.writer)),
            Derivation = new(() => Concluding is { } conclusion ? Level.Derivations.TreeOf(conclusion, Level.Known) : []),
        };

        public override Alternatives Alternatives(PlacementDecision decision) => indicated is null ? LevelOfCare.Alternatives.None : new(
            decider.whyNot.Lower(patientCase, rated, indicated, Level),
            decider.whyNot.Higher(Around!),
            Around!.SmallestChanges());

        public override DecisionReceipt Receipt(PlacementDecision decision) => decider.receipts.For(patientCase);

        private static ReviewDue? Earlier(ReviewDue? review, ReviewDue? certification) => review is null || certification?.Due < review.Due ? certification ?? review : review;
    }

    /// <summary>What a run of the rules of the situation came to.</summary>
    private sealed class Joint(ContinuumReading reading, bool isDecided, bool hasPrograms, MessageWriter writer)
    {
        /// <summary>The firings of the rules of the situation.</summary>
        public IReadOnlyList<Firing> Firings => reading.Firings;

        /// <summary>What is found, of the level and withdrawal too. This run knows that completions out of scope add nothing.</summary>
        public SideFacts Findings => field ??= Moves.Findings;

        /// <summary>Transition, plan and review.</summary>
        public ContinuumWriter Moves { get; } = new(reading.Facts, isDecided, writer);

        /// <summary>Which program fits; <see langword="null"/> where no level is decided or no program is given.</summary>
        public PlacementChoices? Placement => isDecided && hasPrograms ? field ??= new(reading.Firings.FactsOf(), writer) : null;
    }
}
