using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
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
    private readonly EmergencyDecider emergencies;
    private readonly LevelDecider fourthEdition;
    private readonly LevelDecider thirdEdition;
    private readonly LevelDecider fourthEditionBesideMentalHealth;
    private readonly LevelDecider thirdEditionBesideMentalHealth;
    private readonly LevelDecider mentalHealth;

    private PlacementEngine(PlacementOptions options, IRuleRunner runner)
    {
        var houseRules = options.HouseRules.ToImmutableArray();
        var library = RuleCatalog.ByArea();
        var problems = HouseRules.Check(houseRules, library.SelectMany(area => area.Rules)).ToList();
        if (problems.Count > 0)
        {
            throw new RuleSetException(problems);
        }

        Rules = RuleBaseBuilder.Build([.. library, ("house", houseRules)]);
        var receipts = new ReceiptMaker(Rules, runner.Name);
        var writer = new MessageWriter(options.MessageText);
        var drivers = new DriverWriter(Rules, options.CriterionText, writer);
        emergencies = new(new(RuleCatalog.Emergencies()), runner, receipts, writer);
        var combination = RuleCatalog.FourthEdition();
        Rule[] ladder = [.. RuleCatalog.Scales(), .. RuleCatalog.Withdrawal()];
        var floors = new SafetyFloors(new(combination), runner);
        fourthEdition = Track(LevelOfCare.Edition.Fourth, combination, RuleCatalog.Scales(), floors);
        thirdEdition = Track(LevelOfCare.Edition.Third, RuleCatalog.ThirdEdition(), ladder);
        fourthEditionBesideMentalHealth = Both(LevelOfCare.Edition.Fourth, combination, RuleCatalog.Scales(), floors);
        thirdEditionBesideMentalHealth = Both(LevelOfCare.Edition.Third, RuleCatalog.ThirdEdition(), ladder);
        mentalHealth = Track(null, [.. RuleCatalog.MentalHealth(), .. RuleCatalog.MentalHealthAlone()], []);

        LevelDecider Track(Edition? edition, Rule[] levelRules, Rule[] withdrawalRules, SafetyFloors? floor = null) =>
            Decider(edition, levelRules, withdrawalRules, edition is null ? [] : RuleCatalog.Continuum(), floor, OutcomeReading.Single);

        LevelDecider Both(Edition edition, Rule[] levelRules, Rule[] withdrawalRules, SafetyFloors? floor = null) => Decider(
            edition, [.. levelRules, .. RuleCatalog.MentalHealth(), .. RuleCatalog.BothConditions()], withdrawalRules, RuleCatalog.ContinuumOfBoth(), floor, OutcomeReading.Combined);

        LevelDecider Decider(Edition? edition, Rule[] levelRules, Rule[] withdrawalRules, Rule[] continuumRules, SafetyFloors? floor, OutcomeReading reading) => new(
            edition,
            new([.. levelRules, .. HouseRules.OfPerson(houseRules)]),
            runner,
            receipts,
            drivers,
            new(new([.. withdrawalRules, .. HouseRules.Raising(houseRules, typeof(WithdrawalNeed))]), runner),
            new(new([.. levelRules, .. withdrawalRules, .. continuumRules, .. houseRules]), floor, runner, reading),
            writer,
            reading);
    }

    /// <summary>The engine with the library's own rules and no settings changed.</summary>
    public static PlacementEngine Default { get; } = Create(_ => { });

    /// <summary>The rules and criteria rows that this engine decides by.</summary>
    public RuleBase Rules { get; }

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
            return emergencies.Decide(patientCase);
        }

        return patientCase switch
        {
            { Edition: Edition.Fourth, MentalHealth: null } => fourthEdition.Decide(patientCase, FourthEditionQuestions.Answer(patientCase)),
            { Edition: Edition.Third, MentalHealth: null } => thirdEdition.Decide(patientCase, ThirdEditionQuestions.Answer(patientCase)),
            { Edition: Edition.Fourth } => fourthEditionBesideMentalHealth.Decide(patientCase, MentalHealthQuestions.Beside(FourthEditionQuestions.Answer(patientCase), patientCase)),
            { Edition: Edition.Third } => thirdEditionBesideMentalHealth.Decide(patientCase, MentalHealthQuestions.Beside(ThirdEditionQuestions.Answer(patientCase), patientCase)),
            _ => mentalHealth.Decide(patientCase, MentalHealthQuestions.Answer(patientCase)),
        };
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
            ? this.emergencies.Signal(edition, emergencies)
            : throw new ArgumentException("Give at least one emergency.", nameof(emergencies));
    }

    /// <summary>Builds an engine over another way to run the same rules.</summary>
    internal static PlacementEngine CreateOver(IRuleRunner runner, Action<PlacementOptions> configure)
    {
        var options = new PlacementOptions();
        configure(options);
        return new(options, runner);
    }
}
