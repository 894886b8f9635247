using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using LevelOfCare.Deciding;
using LevelOfCare.Engine;
using LevelOfCare.Facts;
using LevelOfCare.Rules;
using LevelOfCare.Validation;
using LevelOfCare.Wording;

namespace LevelOfCare;

/// <summary>Decides, explains and checks level-of-care placement. The one door to this library.</summary>
/// <remarks>Built once, immutable and safe to share between threads. Pure: no network, no disk, no clock, nothing kept of a person.</remarks>
public sealed class PlacementEngine
{
    // Made when first needed: a process that decides one case pays for the rules of one edition.
    private readonly Lazy<RuleBase> rules;
    private readonly Lazy<EmergencyDecider> emergencies;
    private readonly Lazy<LevelDecider> fourthEdition;
    private readonly Lazy<LevelDecider> thirdEdition;
    private readonly Lazy<LevelDecider> fourthEditionBesideMentalHealth;
    private readonly Lazy<LevelDecider> thirdEditionBesideMentalHealth;
    private readonly Lazy<LevelDecider> mentalHealth;
    private readonly Lazy<ProgramChecker> programs;
    private readonly Lazy<LevelIdentifier[]> identifiers;

    private PlacementEngine(PlacementOptions options, IRuleRunner runner, bool isUnchanged = false)
    {
        // Options that nobody can have changed need neither be checked nor read before something is asked.
        ImmutableArray<Rule> houseRules = isUnchanged ? [] : [.. options.HouseRules];
        List<RuleSetProblem> problems = isUnchanged ? [] :
        [
            .. houseRules.IsEmpty ? [] : HouseRules.Check(houseRules, RuleCatalog.ByArea().SelectMany(area => area.Rules())),
            .. Profile.Check(options).Select(problem => problem.InRuleSet),
        ];
        if (problems.Count > 0)
        {
            throw new RuleSetException(problems);
        }

        var usedProfile = new Lazy<Profile>(() => isUnchanged ? Profile.Usual : Profile.Of(options));
        identifiers = new(() => [.. options.Identifiers]);
        if (!isUnchanged)
        {
            _ = (usedProfile.Value, identifiers.Value);
        }

        rules = new(() => RuleBaseBuilder.Build(usedProfile.Value, houseRules, houseRules.IsEmpty ? null : Verifier(houseRules).Verify));
        var receipts = new ReceiptMaker(rules, runner.Name, options.ProfileName);
        var writer = new MessageWriter(options.MessageText);
        var drivers = new DriverWriter(rules, options.CriterionText, writer);
        emergencies = new(() => new(new([.. RuleCatalog.Emergencies(), .. RuleCatalog.Transitions()]), runner, receipts, writer));
        fourthEdition = new(() => Edition(LevelOfCare.Edition.Fourth, RuleCatalog.FourthEdition(), RuleCatalog.Scales(), Floors()));
        thirdEdition = new(() => Edition(LevelOfCare.Edition.Third, RuleCatalog.ThirdEdition(), [.. RuleCatalog.Scales(), .. RuleCatalog.Withdrawal()], floors: null));
        fourthEditionBesideMentalHealth = new(() => Both(LevelOfCare.Edition.Fourth, RuleCatalog.FourthEdition(), RuleCatalog.Scales(), Floors()));
        thirdEditionBesideMentalHealth = new(() => Both(LevelOfCare.Edition.Third, RuleCatalog.ThirdEdition(), [.. RuleCatalog.Scales(), .. RuleCatalog.Withdrawal()], floors: null));
        mentalHealth = new(() => Decider(null, [.. RuleCatalog.MentalHealth(), .. RuleCatalog.MentalHealthAlone()], [], [], floors: null, OutcomeReading.Single));
        programs = new(() => new(new([.. RuleCatalog.ProgramConstraints(), .. ProgramChecker.HouseRulesOf(houseRules)]), usedProfile.Value.Programs, runner, writer));
        if (!houseRules.IsEmpty)
        {
            // What is wrong with house rules is told when an engine is built, not when a case comes.
            _ = (fourthEdition.Value, thirdEdition.Value, fourthEditionBesideMentalHealth.Value, thirdEditionBesideMentalHealth.Value, mentalHealth.Value);
        }

        SafetyFloors Floors() => new(new(RuleCatalog.FourthEdition()), runner);

        LevelDecider Edition(Edition edition, Rule[] levelRules, Rule[] withdrawalRules, SafetyFloors? floors) =>
            Decider(edition, levelRules, withdrawalRules, RuleCatalog.OfSituation(), floors, OutcomeReading.Single);

        LevelDecider Both(Edition edition, Rule[] levelRules, Rule[] withdrawalRules, SafetyFloors? floors) => Decider(
            edition, [.. levelRules, .. RuleCatalog.MentalHealth(), .. RuleCatalog.BothConditions()], withdrawalRules, RuleCatalog.OfSituationOfBoth(), floors, OutcomeReading.Combined);

        LevelDecider Decider(Edition? edition, Rule[] levelRules, Rule[] withdrawalRules, Rule[] situationRules, SafetyFloors? floors, OutcomeReading reading)
        {
            var profile = usedProfile.Value;
            var level = new RuleProgram([.. levelRules, .. HouseRules.OfPerson(houseRules)]);
            var later = edition == LevelOfCare.Edition.Third ? new LevelsAfterWithdrawal(level, runner, reading) : null;
            return new(
                edition,
                level,
                runner,
                receipts,
                drivers,
                new(new([.. withdrawalRules, .. later is null ? [] : HouseRules.Raising(houseRules, typeof(WithdrawalNeed))]), runner, profile.Withdrawal),
                new(new([.. situationRules, .. HouseRules.AfterLevel(houseRules, levelRules, [.. withdrawalRules, .. situationRules])], profile.Facts, ContinuumDecider.IsAskedFor), floors, later, profile, runner, reading),
                writer,
                reading,
                HouseRules.ReadsCircumstances(houseRules));
        }
    }

    /// <summary>The engine with the library's own rules and no settings changed.</summary>
    public static PlacementEngine Default { get; } = new(new(), EmbeddedRunner.Instance, isUnchanged: true);

    /// <summary>The rules and criteria rows that this engine decides by.</summary>
    public RuleBase Rules => rules.Value;

    /// <summary>The identifiers that payers use around levels, for <see cref="EvidenceSummary.Of"/>.</summary>
    public ImmutableArray<LevelIdentifier> Identifiers => ImmutableCollectionsMarshal.AsImmutableArray(identifiers.Value);

    /// <summary>Builds an engine with settings or house rules.</summary>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The engine.</returns>
    /// <exception cref="RuleSetException">The rules given cannot be used; all problems are listed with the remedy.</exception>
    public static PlacementEngine Create(Action<PlacementOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return CreateOver(EmbeddedRunner.Instance, configure);
    }

    /// <summary>Lists everything that is wrong with a case.</summary>
    /// <param name="patientCase">The case.</param>
    /// <returns>The problems in a fixed order; empty where there are none.</returns>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "What is valid is the engine's say: a profile may set limits.")]
    public ImmutableArray<CaseProblem> Validate(PlacementCase patientCase)
    {
        ArgumentNullException.ThrowIfNull(patientCase);
        return CaseValidator.Check(patientCase);
    }

    /// <summary>Decides a case.</summary>
    /// <param name="patientCase">The case.</param>
    /// <returns>The decision; its explanations unfold on first access.</returns>
    /// <exception cref="InvalidCaseException">Something is wrong with the case; the same list as <see cref="Validate"/> gives.</exception>
    public PlacementDecision Evaluate(PlacementCase patientCase)
    {
        var problems = Validate(patientCase);
        if (problems.Length > 0)
        {
            throw new InvalidCaseException(problems);
        }

        if (EmergenciesOfCase.Of(patientCase).Count > 0)
        {
            return emergencies.Value.Decide(patientCase);
        }

        return patientCase switch
        {
            { Edition: Edition.Fourth, MentalHealth: null } => fourthEdition.Value.Decide(patientCase, FourthEditionQuestions.Answer(patientCase)),
            { Edition: Edition.Third, MentalHealth: null } => thirdEdition.Value.Decide(patientCase, ThirdEditionQuestions.Answer(patientCase)),
            { Edition: Edition.Fourth } => fourthEditionBesideMentalHealth.Value.Decide(patientCase, MentalHealthQuestions.Beside(FourthEditionQuestions.Answer(patientCase), patientCase)),
            { Edition: Edition.Third } => thirdEditionBesideMentalHealth.Value.Decide(patientCase, MentalHealthQuestions.Beside(ThirdEditionQuestions.Answer(patientCase), patientCase)),
            _ => mentalHealth.Value.Decide(patientCase, MentalHealthQuestions.Answer(patientCase)),
        };
    }

#pragma warning disable RS0026 // The overloads differ in their first parameter, which is required.
    /// <summary>Decides many cases, in order, on several threads.</summary>
    /// <param name="cases">The cases; read as results are asked for, a few hundred for each thread ahead.</param>
    /// <param name="read">What is wanted of a decision; explanations that it asks for unfold on the same threads. Called on several threads at once.</param>
    /// <param name="degreeOfParallelism">How many threads work at most, at least 1; one for each processor where not given.</param>
    /// <param name="cancellation">Ends the sequence with an <see cref="OperationCanceledException"/>.</param>
    /// <typeparam name="TResult">What is wanted.</typeparam>
    /// <returns>One result for each case, in the order of the cases. Memory does not grow with their number.</returns>
    /// <exception cref="InvalidCaseException">On reaching a case that is not valid.</exception>
    public IEnumerable<TResult> EvaluateMany<TResult>(
        IEnumerable<PlacementCase> cases, Func<PlacementDecision, TResult> read, int? degreeOfParallelism = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(read);
        return OrderedParallel.Select(cases, patientCase => read(Evaluate(patientCase)), Degree(degreeOfParallelism), cancellation);
    }

    /// <summary>Decides many cases as they arrive, in order, on several threads.</summary>
    /// <param name="cases">The cases; read a few hundred for each thread ahead.</param>
    /// <param name="read">What is wanted of a decision; explanations that it asks for unfold on the same threads. Called on several threads at once.</param>
    /// <param name="degreeOfParallelism">How many threads work at most, at least 1; one for each processor where not given.</param>
    /// <param name="cancellation">Ends the sequence with an <see cref="OperationCanceledException"/>.</param>
    /// <typeparam name="TResult">What is wanted.</typeparam>
    /// <returns>One result for each case, in the order of the cases. Memory does not grow with their number.</returns>
    /// <exception cref="InvalidCaseException">On reaching a case that is not valid.</exception>
    public IAsyncEnumerable<TResult> EvaluateMany<TResult>(
        IAsyncEnumerable<PlacementCase> cases, Func<PlacementDecision, TResult> read, int? degreeOfParallelism = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(read);
        return OrderedParallel.Select(cases, patientCase => read(Evaluate(patientCase)), Degree(degreeOfParallelism), cancellation);
    }
#pragma warning restore RS0026

    /// <summary>Checks the constraints of a case: its programs, by themselves and against the person, its selection and coverage.</summary>
    /// <param name="patientCase">The case; with empty ratings its programs are checked by themselves.</param>
    /// <returns>What is not met. With an emergency nothing is checked, since nothing may be placed.</returns>
    /// <exception cref="InvalidCaseException">Something is wrong with the case; the same list as <see cref="Validate"/> gives.</exception>
    public PlacementCheck Check(PlacementCase patientCase)
    {
        ArgumentNullException.ThrowIfNull(patientCase);
        if (patientCase is { Ratings.Count: 0, Edition: not null } && EmergenciesOfCase.Of(patientCase).Count == 0 && Validate(patientCase).Length == 0)
        {
            var found = programs.Value.Check(patientCase);
            return new(
                patientCase.Id,
                patientCase.Edition,
                CheckScope.Programs,
                null,
                null,
                null,
                [.. found.Where(finding => finding.Severity != Severity.Note)],
                [.. found.Where(finding => finding.Severity == Severity.Note).Select(finding => new DecisionNote(finding.Code, finding.Severity, finding.About, finding.Message))]);
        }

        var decision = Evaluate(patientCase);
        HashSet<string> subjects = [.. patientCase.Programs.Select(program => program.Id), ConstraintSubjects.Selected, ConstraintSubjects.Coverage];
        return new(
            decision.Id,
            decision.Edition,
            CheckScope.Placement,
            decision.Status,
            decision.Label,
            decision.Emergency,
            decision.Constraints,
            [.. decision.Notes.Where(note => subjects.Contains(note.About) && note.Code != ConstraintCodes.NotChosen)]);
    }

    /// <summary>Checks what a program says it is, without a person.</summary>
    /// <param name="program">The program.</param>
    /// <param name="edition">The edition of its level where it does not say.</param>
    /// <param name="population">Whose hours it is measured by; where <see langword="null"/>, those of every population that it lists, adults where it lists none.</param>
    /// <returns>What is not met, and notes; by code.</returns>
    /// <exception cref="InvalidCaseException">Something is wrong with the program, such as sessions that overlap; paths start at the program.</exception>
    public ImmutableArray<ConstraintFinding> Check(ProgramOffer program, Edition edition, Population? population = null)
    {
        ArgumentNullException.ThrowIfNull(program);
        var problems = CaseValidator.Check(program, edition, population);
        return problems.Length > 0 ? throw new InvalidCaseException(problems) : programs.Value.Check(program, edition, population);
    }

    /// <summary>The signal for emergencies, for instance those that could be read from a case that is otherwise not valid.</summary>
    /// <param name="emergencies">The emergencies; at least one.</param>
    /// <param name="edition">The edition of the case, where known.</param>
    /// <returns>The signal, with the fixed safety message.</returns>
    /// <exception cref="ArgumentException">No emergency is given.</exception>
    public EmergencySignal Signal(IReadOnlyCollection<Emergency> emergencies, Edition? edition = null)
    {
        ArgumentNullException.ThrowIfNull(emergencies);
        return emergencies.Count > 0
            ? this.emergencies.Value.Signal(edition, emergencies)
            : throw new ArgumentException("Give at least one emergency.", nameof(emergencies));
    }

    private static int Degree(int? given)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(given ?? 1, 1, "degreeOfParallelism");
        return given ?? Environment.ProcessorCount;
    }

    private static HouseRuleVerifier Verifier(ImmutableArray<Dsl.Rule> houseRules) => new(
        new Dictionary<Edition, Dsl.Rule[]>
        {
            [LevelOfCare.Edition.Fourth] = [.. RuleCatalog.FourthEdition(), .. RuleCatalog.Scales()],
            [LevelOfCare.Edition.Third] = [.. RuleCatalog.ThirdEdition(), .. RuleCatalog.Scales(), .. RuleCatalog.Withdrawal()],
        },
        RuleCatalog.OfSituation(),
        houseRules);

    /// <summary>Builds an engine over another way to run the same rules.</summary>
    internal static PlacementEngine CreateOver(IRuleRunner runner, Action<PlacementOptions> configure)
    {
        var options = new PlacementOptions();
        configure(options);
        return new(options, runner);
    }
}
