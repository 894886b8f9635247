using System.Collections.Immutable;
using LevelOfCare.Engine;
using LevelOfCare.Engine.Unknowns;
using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>What every possible set of answers comes to under given circumstances, as diagrams over the questions of its edition.</summary>
/// <remarks>Safe to share between threads.</remarks>
internal sealed class LevelAnswers
{
    private CompleteAnswers? complete;

    private LevelAnswers(AnswerDiagram<Outcome> outcomes, ImmutableArray<(object Fact, AnswerDiagram<bool> Holds)> sideFacts, ImmutableArray<CitedFact> cited, ImmutableArray<(object Fact, AnswerDiagram<bool> Holds)> handedOn)
    {
        Outcomes = outcomes;
        SideFacts = sideFacts;
        Cited = cited;
        HandedOn = handedOn;
    }

    /// <summary>The outcome of every set of ratings.</summary>
    public AnswerDiagram<Outcome> Outcomes { get; }

    /// <summary>For each outcome, the bit of its level.</summary>
    public ulong[] MarksOfLevels => field ??= [.. Outcomes.Outcomes.Select(outcome => LevelMarks.Of(outcome.Indication?.Level))];

    /// <summary>Add-ons, actions and findings, each with the ratings under which it holds.</summary>
    public ImmutableArray<(object Fact, AnswerDiagram<bool> Holds)> SideFacts { get; }

    /// <summary>Each need that a decision can cite, with the rule or row that it names for it and the answers under which it does.</summary>
    public ImmutableArray<CitedFact> Cited { get; }

    /// <summary>Everything else that the rules of the situation read, each with the ratings under which it holds; what is indicated is not among it.</summary>
    public ImmutableArray<(object Fact, AnswerDiagram<bool> Holds)> HandedOn { get; }

    /// <summary>What can be read off about complete answers.</summary>
    public CompleteAnswers Complete(Edition edition, DriverWriter drivers, MessageWriter writer) => complete ??= new(edition, this, drivers, writer);

    /// <summary>Runs the rules once over everything that a case may answer.</summary>
    /// <param name="program">The level's rules.</param>
    /// <param name="questionnaire">What is asked.</param>
    /// <param name="circumstances">What holds whatever is answered.</param>
    /// <param name="citesEverything">Whether decisions cite every need there is, or only those that the indication rests on.</param>
    /// <param name="track">Which facts say what a case comes to; those of one track where not given.</param>
    /// <param name="isHandedOn">Which facts the rules of the situation read; none where not given.</param>
    public static LevelAnswers Build(
        RuleProgram program, Questionnaire questionnaire, IEnumerable<object> circumstances, bool citesEverything = false, OutcomeReading? track = null, Func<Type, bool>? isHandedOn = null)
    {
        var reading = track ?? OutcomeReading.Single;
        var diagrams = new DiagramBuilder();
        var answerCounts = questionnaire.AnswerCounts;
        var firings = new List<GuardedFiring>();
        var facts = GuardedRunner.Run(program, circumstances, questionnaire.ForEngine, diagrams, firings: firings);

        var indications = facts.All.Where(fact => reading.IndicationOf(fact) is not null).OrderBy(fact => reading.IndicationOf(fact)!.Label, StringComparer.Ordinal).ToList();
        var reasons = facts.All.Where(fact => reading.ReasonOf(fact) is not null).OrderBy(fact => reading.ReasonOf(fact)!.Key, StringComparer.Ordinal).ToList();
        ProveExactlyOne(diagrams, [.. indications.Select(facts.GuardOf)], reasons.Select(facts.GuardOf));
        var leaves = new Dictionary<int, Outcome>();
        var root = DiagramBuilder.False;
        foreach (var indication in indications)
        {
            root = diagrams.Choose(facts.GuardOf(indication), Leaf(new(reading.IndicationOf(indication), null)), root);
        }

        // Laid over the indications, since being out of scope comes before them.
        foreach (var reason in reasons)
        {
            root = diagrams.Choose(facts.GuardOf(reason), Leaf(new(null, reading.ReasonOf(reason))), root);
        }

        var derived = firings.Select(firing => firing.Fact).Distinct().Where(fact => facts.GuardOf(fact) != DiagramBuilder.False && reading.IndicationOf(fact) is null && reading.ReasonOf(fact) is null).ToList();
        var sideFacts = facts.All.Where(fact => fact is AddOnNeed or PendingAction or Finding).ToList();
        var results = (citesEverything ? facts.All.Where(IsCited) : indications).Select(fact => (fact, facts.GuardOf(fact)));
        return new(
            new(diagrams, root, leaves, answerCounts),
            [.. sideFacts.Select(fact => (fact, Truth(facts.GuardOf(fact))))],
            [.. Cite(firings, Support.Of(firings, results, diagrams), diagrams).Select(cited => new CitedFact(cited.Fact, cited.Rule, Truth(cited.Guard)))],
            [.. derived.Except(sideFacts).Where(fact => isHandedOn?.Invoke(fact.GetType()) == true).Select(fact => (fact, Truth(facts.GuardOf(fact))))]);

        AnswerDiagram<bool> Truth(int guard) => new(diagrams, guard, TruthLeaves, answerCounts);

        int Leaf(Outcome outcome)
        {
            var leaf = diagrams.NewLeaf();
            leaves.Add(leaf, outcome);
            return leaf;
        }
    }

    private static IEnumerable<(object Fact, string Rule, int Guard)> Cite(List<GuardedFiring> firings, Dictionary<object, int> supports, DiagramBuilder diagrams)
    {
        foreach (var ways in firings.Where(firing => IsCited(firing.Fact) && supports.ContainsKey(firing.Fact)).GroupBy(firing => firing.Fact))
        {
            // A requirement is cited once for its row, or for each rule that yields it; other needs for the first rule by name.
            var names = ways.Key switch
            {
                Requirement { Row: { } row } => [(row.Id, DiagramBuilder.True)],
                RecoveryResidenceNeed need => [(need.Row.Id, DiagramBuilder.True)],
                Requirement => Support.Rules(ways, diagrams),
                _ => Support.FirstRules(ways, diagrams),
            };
            foreach (var (rule, guard) in names)
            {
                if (diagrams.And(guard, supports[ways.Key]) is var both and not DiagramBuilder.False)
                {
                    yield return (ways.Key, rule, both);
                }
            }
        }
    }

    private static bool IsCited(object fact) => fact is Requirement or RecoveryResidenceNeed or EnhancementNeed or SlowerPaceNeed or AddOnNeed;

    /// <summary>For every set of ratings that is in scope the rules indicate one level, and never two; anything else is a defect of the rules, found before it can mislead.</summary>
    private static void ProveExactlyOne(DiagramBuilder diagrams, int[] guards, IEnumerable<int> outOfScope)
    {
        var any = DiagramBuilder.False;
        foreach (var guard in guards)
        {
            if (diagrams.And(any, guard) != DiagramBuilder.False)
            {
                throw new InvalidOperationException("Some ratings indicate two levels at once. This is a defect of the rule base.");
            }

            any = diagrams.Or(any, guard);
        }

        if (outOfScope.Aggregate(any, diagrams.Or) != DiagramBuilder.True)
        {
            throw new InvalidOperationException("Some ratings indicate no level. This is a defect of the rule base.");
        }
    }

    private static readonly Dictionary<int, bool> TruthLeaves = new() { [DiagramBuilder.False] = false, [DiagramBuilder.True] = true };
}

/// <summary>A need that decisions cite, with the rule or row named for it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Rule">The rule that yields it, or its row.</param>
/// <param name="Holds">The answers under which this is so.</param>
internal sealed record CitedFact(object Fact, string Rule, AnswerDiagram<bool> Holds);
