using LevelOfCare.Deciding;
using LevelOfCare.Engine;
using LevelOfCare.Rules;
using LevelOfCare.Tests.Docs;
using LevelOfCare.Tests.Engine;
using LevelOfCare.Wording;

namespace LevelOfCare.Tests.Proofs;

/// <summary>
/// A case is decided in stages: the level, withdrawal, then what is said of the situation, each handed what came before it as far as it reads it. That says the same as one run of every
/// rule over every fact, house rules included.
/// </summary>
public sealed class StageProofs
{
    private static readonly Rule[] House =
    [
        new RuralAsksForResidential(), new RuralAsksForResidentialInTheThirdEdition(), new IntensiveOutpatientMeetsOnThreeDays(), new ProgramsAreOfThePayersNetwork(), new PayerWantsNotice(),
    ];

    private static readonly PlacementEngine Engine = PlacementEngine.Create(options => Array.ForEach(House, options.HouseRules.Add));
    private static readonly Profile Usual = Profile.Of(new());

    private static readonly Dictionary<Edition, RuleProgram> EveryRule = new()
    {
        [Edition.Fourth] = new([.. RuleCatalog.FourthEdition(), .. RuleCatalog.Scales(), .. RuleCatalog.OfSituation(), .. House]),
        [Edition.Third] = new([.. RuleCatalog.ThirdEdition(), .. RuleCatalog.Scales(), .. RuleCatalog.Withdrawal(), .. RuleCatalog.OfSituation(), .. House]),
    };

    private static readonly LevelsAfterWithdrawal Later =
        new(new([.. RuleCatalog.ThirdEdition(), .. House.Take(2)]), EmbeddedRunner.Instance, OutcomeReading.Single);

    [Fact]
    public void Constraints_transition_plan_and_review_are_those_of_one_run_of_every_rule()
    {
        var found = ParallelEnumerable.Range(0, Samples.Of(4_000, 100_000)).Select(Compare).ToList();

        found.Select(entry => entry.Wrong).OfType<string>().Take(3).Should().BeEmpty();
        found.Count(entry => entry.Decision.Constraints.Length > 0).Should().BeGreaterThan(1_000);
        found.Count(entry => entry.Decision.Transition is not null).Should().BeGreaterThan(1_000);
        found.Should().Contain(entry => entry.Decision.Constraints.Any(constraint => constraint.Rule == "PAYER-NETWORK"))
            .And.Contain(entry => entry.Decision.Constraints.Any(constraint => constraint.Code == "PAYER-NOTICE"));
    }

    private static (PlacementDecision Decision, string? Wrong) Compare(int seed)
    {
        var random = new Random(seed);
        var patientCase = (seed % 3) switch
        {
            0 => RandomSituations.Complete(seed),
            1 => RandomStays.Case(random, random.Next(2) == 0 ? Edition.Fourth : Edition.Third),
            _ => RandomStays.Case(random, random.Next(2) == 0 ? Edition.Fourth : Edition.Third) with { Current = null },
        };
        patientCase = patientCase with
        {
            Tags = new Dictionary<string, string> { ["setting"] = random.Next(3) == 0 ? "rural" : "city", ["network"] = "north" },
            Programs = [.. patientCase.Programs.Select((program, place) => program with { Tags = new Dictionary<string, string> { ["network"] = place % 2 == 0 ? "north" : "south" } })],
        };
        var decision = Engine.Evaluate(patientCase);
        var facts = HostedFacts.Of(patientCase);
        var later = patientCase is { Edition: Edition.Third, Population: Population.Adult } ? Later.Of(facts) : [];
        var firings = EmbeddedRunner.Instance.Run(EveryRule[patientCase.Edition!.Value], [.. facts, .. later, .. Usual.Facts]);
        var told = SideFacts.Certain(firings.FactsOf());
        var moves = new ContinuumWriter(told, decision.Status == DecisionStatus.Decided, MessageWriter.English);
        var once = Text(moves.Findings.Constraints(finding => firings.RuleOf(finding)!, MessageWriter.English), moves.Transition, moves.Plan, moves.Review(patientCase.AssessedOn));
        var staged = Text(decision.Constraints, decision.Transition, decision.Plan, decision.Review);
        return (decision, once == staged ? null : $"seed {seed}: {staged} and in one run {once}");
    }

    private static string Text(IEnumerable<ConstraintFinding> constraints, TransitionAdvice? transition, IEnumerable<PlanStep>? plan, ReviewDue? review) => string.Join(
        " | ", [.. constraints, transition is null ? "" : $"{transition.Kind} {transition.From} {transition.To} {string.Join(' ', transition.Because)}", .. plan ?? [], review]);
}
