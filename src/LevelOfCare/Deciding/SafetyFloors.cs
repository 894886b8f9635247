using LevelOfCare.Engine;
using LevelOfCare.Engine.Unknowns;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>
/// The fourth edition's safety floor: its own combination rules, run over those criteria rows alone that are a matter of safety. The third edition's is a rule.
/// </summary>
/// <remarks>Safe to share between threads.</remarks>
internal sealed class SafetyFloors(RuleProgram combination, IRuleRunner runner)
{
    private static readonly IReadOnlyList<Question> Asked =
        [.. FourthEditionQuestions.Questionnaire.ForEngine.Select(question => new Question(question.Name, [.. question.Answers.Select(answer => answer.Where(IsOfSafety).ToList())]))];

    private readonly Lazy<AnswerDiagram<Floor>> floors = new(() => Build(combination));

    /// <summary>The floor under complete facts; none where no row sets a safety minimum.</summary>
    public IEnumerable<object> Of(IEnumerable<object> facts)
    {
        var safety = facts.Where(IsOfSafety).Distinct().ToList();
        return !safety.OfType<CriterionRow>().Any() ? [] : runner.Run(combination, safety).FactsOf().OfType<Indication>().Select(indication => new SafetyFloor(indication.Level)).Distinct();
    }

    /// <summary>The floor under complete ratings; <see langword="null"/> where no row sets a safety minimum. Read off a diagram.</summary>
    public object? Under(ReadOnlySpan<int> ratings) => floors.Value.OutcomeOf(ratings).Fact;

    /// <summary>The floors that may hold, each under its guard.</summary>
    public IEnumerable<(object Fact, int Guard)> Under(DiagramBuilder diagrams, IReadOnlyList<int[]> ratings)
    {
        var guards = floors.Value.GuardsUnder(diagrams, ratings);
        for (var outcome = 0; outcome < guards.Length; outcome++)
        {
            if (floors.Value.Outcomes[outcome].Fact is { } floor && guards[outcome] != DiagramBuilder.False)
            {
                yield return (floor, guards[outcome]);
            }
        }
    }

    private static AnswerDiagram<Floor> Build(RuleProgram combination)
    {
        var diagrams = new DiagramBuilder();
        var facts = GuardedRunner.Run(combination, [], Asked, diagrams);
        var any = facts.All.OfType<Requirement>().Select(facts.GuardOf).Aggregate(DiagramBuilder.False, diagrams.Or);
        var leaves = new Dictionary<int, Floor>();
        var root = Leaf(new(null));
        foreach (var indication in facts.All.OfType<Indication>().OrderBy(indication => indication.Label, StringComparer.Ordinal))
        {
            root = diagrams.Choose(diagrams.And(any, facts.GuardOf(indication)), Leaf(new(new SafetyFloor(indication.Level))), root);
        }

        return new(diagrams, root, leaves, FourthEditionQuestions.Questionnaire.AnswerCounts);

        int Leaf(Floor floor)
        {
            var leaf = diagrams.NewLeaf();
            leaves.Add(leaf, floor);
            return leaf;
        }
    }

    private static bool IsOfSafety(object fact) => fact is CriterionRow { SetsSafetyMinimum: true } or SubdimensionRating;

    /// <summary>A floor, or none.</summary>
    private sealed record Floor(object? Fact);
}
