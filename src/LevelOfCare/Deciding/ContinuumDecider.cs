using LevelOfCare.Engine;
using LevelOfCare.Engine.Unknowns;

namespace LevelOfCare.Deciding;

/// <summary>What all rules of an edition together come to for a case.</summary>
/// <param name="Answered">The case as answers to everything that is asked.</param>
/// <param name="Firings">The firings of a run in which every unknown question has its mildest answer.</param>
/// <param name="Facts">What holds for certain, and what in some completion only.</param>
internal sealed record ContinuumReading(AnsweredCase Answered, IReadOnlyList<Firing> Firings, SideFacts Facts);

/// <summary>Runs all rules of an edition: the level's, withdrawal's, and those about where the person is, goes and may be.</summary>
internal sealed class ContinuumDecider(RuleProgram program, SafetyFloors? floors, IRuleRunner runner, OutcomeReading reading)
{
    public ContinuumReading Decide(PlacementCase patientCase, AnsweredCase level)
    {
        var answered = JointQuestions.Answer(patientCase, level);
        var facts = answered.MildestFacts();
        facts.AddRange(floors?.Of(facts) ?? []);
        var firings = runner.Run(program, facts);
        return new(answered, firings, answered.IsComplete ? SideFacts.Certain(firings.Select(firing => firing.Fact)) : InCompletions(answered));
    }

    private SideFacts InCompletions(AnsweredCase answered)
    {
        // Only what is unknown is asked; the rest is certain, which keeps the diagrams small enough to make for each case.
        var open = answered.OpenQuestions();
        var diagrams = new DiagramBuilder();
        var known = answered.KnownFacts().ToList();
        var facts = GuardedRunner.Run(program, known, open.ForEngine, diagrams, floors?.Of(known, open, diagrams) ?? []);
        var inScope = diagrams.Not(facts.All.Where(fact => reading.ReasonOf(fact) is not null).Select(facts.GuardOf).Aggregate(DiagramBuilder.False, diagrams.Or));

        List<object> certain = [];
        List<object> possible = [];
        foreach (var fact in facts.All)
        {
            var guard = facts.GuardOf(fact);
            if (guard == DiagramBuilder.False)
            {
                continue;
            }

            // Completions that are out of scope have no label, and add nothing to what is possible.
            var holds = guard == DiagramBuilder.True || (inScope != DiagramBuilder.False && diagrams.Or(guard, diagrams.Not(inScope)) == DiagramBuilder.True);
            (holds ? certain : possible).Add(fact);
        }

        return SideFacts.Of(certain, possible);
    }
}
