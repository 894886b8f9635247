using System.Collections.Immutable;
using LevelOfCare.Engine;
using LevelOfCare.Engine.Unknowns;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>What every possible set of answers comes to under given circumstances, as diagrams over the questions of its edition.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class LevelAnswers
{
    private LevelAnswers(AnswerDiagram<Outcome> outcomes, ImmutableArray<(object Fact, AnswerDiagram<bool> Holds)> sideFacts)
    {
        Outcomes = outcomes;
        SideFacts = sideFacts;
    }

    /// <summary>The outcome of every set of ratings.</summary>
    public AnswerDiagram<Outcome> Outcomes { get; }

    /// <summary>Add-ons, actions and findings, each with the ratings under which it holds.</summary>
    public ImmutableArray<(object Fact, AnswerDiagram<bool> Holds)> SideFacts { get; }

    /// <summary>Runs the rules once over everything that a case may answer.</summary>
    public static LevelAnswers Build(RuleProgram program, Questionnaire questionnaire, IEnumerable<object> circumstances, OutcomeReading? track = null)
    {
        var reading = track ?? OutcomeReading.Single;
        var diagrams = new DiagramBuilder();
        var answerCounts = questionnaire.AnswerCounts;
        var facts = GuardedRunner.Run(program, circumstances, questionnaire.ForEngine, diagrams);

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

        var sideFacts = facts.All.Where(fact => fact is AddOnNeed or PendingAction or Finding).ToList();
        return new(
            new(diagrams, root, leaves, answerCounts),
            [.. sideFacts.Select(fact => (fact, new AnswerDiagram<bool>(diagrams, facts.GuardOf(fact), TruthLeaves, answerCounts)))]);

        int Leaf(Outcome outcome)
        {
            var leaf = diagrams.NewLeaf();
            leaves.Add(leaf, outcome);
            return leaf;
        }
    }

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
