using LevelOfCare.Engine;
using LevelOfCare.Engine.Unknowns;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>What all rules of an edition together come to for a case.</summary>
/// <param name="Answered">The case as answers to everything that is asked.</param>
/// <param name="Firings">The firings of a run in which every unknown question has its mildest answer.</param>
/// <param name="Facts">What holds for certain, and what in some completion only.</param>
internal sealed record ContinuumReading(AnsweredCase Answered, IReadOnlyList<Firing> Firings, SideFacts Facts);

/// <summary>Runs all rules of an edition: the level's, withdrawal's, and those about where the person is, goes and may be.</summary>
internal sealed class ContinuumDecider(RuleProgram program, SafetyFloors? floors, LevelsAfterWithdrawal? later, Profile profile, IRuleRunner runner, OutcomeReading reading)
{
    private readonly JointQuestions questions = new(profile);

    public ContinuumReading Decide(PlacementCase patientCase, AnsweredCase level)
    {
        var answered = questions.Answer(patientCase, level);
        var facts = answered.MildestFacts();
        facts.AddRange([.. floors?.Of(facts) ?? [], .. LaterOf(patientCase)?.Of(facts) ?? [], .. profile.Facts]);
        var firings = runner.Run(program, facts);
        var derived = firings.FactsOf();
        return new(answered, firings, answered.IsComplete ? SideFacts.Certain(derived) : InCompletions(answered, LaterOf(patientCase), derived.ToHashSet()));
    }

    /// <summary>Withdrawal management is a step of its own for adults only.</summary>
    private LevelsAfterWithdrawal? LaterOf(PlacementCase patientCase) => patientCase.Population == Population.Adult ? later : null;

    private SideFacts InCompletions(AnsweredCase answered, LevelsAfterWithdrawal? laterLevels, HashSet<object> inMildest)
    {
        // Only what is unknown is asked; the rest is certain, which keeps the diagrams small enough to make for each case.
        var open = answered.OpenQuestions();
        var diagrams = new DiagramBuilder();
        var known = answered.KnownFacts().ToList();
        var facts = GuardedRunner.Run(
            program,
            [.. known, .. profile.Facts],
            open.ForEngine,
            diagrams,
            [.. floors?.Of(known, open, diagrams) ?? [], .. laterLevels?.Of(known, open, diagrams) ?? []]);
        var inScope = diagrams.Not(facts.All.Where(fact => reading.ReasonOf(fact) is not null).Select(facts.GuardOf).Aggregate(DiagramBuilder.False, diagrams.Or));
        var holding = facts.All.Where(fact => (inScope == DiagramBuilder.False ? facts.GuardOf(fact) : diagrams.And(inScope, facts.GuardOf(fact))) != DiagramBuilder.False).ToList();
        var (certain, possible) = FindingGroups.Sort(holding.OfType<Finding>().Select(finding => (finding, facts.GuardOf(finding))), IsCertain, diagrams, inMildest);
        var others = holding.Where(fact => fact is not Finding).ToLookup(fact => IsCertain(facts.GuardOf(fact)));
        return SideFacts.Of(certain.Concat(others[true]), possible.Concat(others[false]));

        // Completions that are out of scope have no label, and add nothing to what is possible.
        bool IsCertain(int guard) =>
            guard == DiagramBuilder.True || (inScope != DiagramBuilder.False && diagrams.Or(guard, diagrams.Not(inScope)) == DiagramBuilder.True);
    }
}
