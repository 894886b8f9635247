using LevelOfCare.Engine;
using LevelOfCare.Engine.Unknowns;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>
/// The fourth edition's safety floor: its own combination rules, run over those criteria rows alone that are a matter of safety. The third edition's is a rule.
/// </summary>
internal sealed class SafetyFloors(RuleProgram combination, IRuleRunner runner)
{
    /// <summary>The floor under complete facts; none where no row sets a safety minimum.</summary>
    public IEnumerable<object> Of(IEnumerable<object> facts)
    {
        var safety = facts.Where(IsOfSafety).ToList();
        return !safety.OfType<CriterionRow>().Any() ? [] : runner.Run(combination, safety).FactsOf().OfType<Indication>().Select(FloorOf).Distinct();
    }

    /// <summary>The floors that may hold, each under its guard.</summary>
    public IReadOnlyList<(object Fact, int Guard)> Of(IEnumerable<object> certain, Questionnaire questionnaire, DiagramBuilder diagrams)
    {
        var open = questionnaire.ForEngine.Select(question => new Question(question.Name, [.. question.Answers.Select(answer => answer.Where(IsOfSafety).ToList())])).ToList();
        var facts = GuardedRunner.Run(combination, certain.Where(IsOfSafety), open, diagrams);
        var any = facts.All.OfType<Requirement>().Select(facts.GuardOf).Aggregate(DiagramBuilder.False, diagrams.Or);
        return [.. facts.All.OfType<Indication>().Select(indication => (FloorOf(indication), diagrams.And(any, facts.GuardOf(indication))))];
    }

    private static object FloorOf(Indication indication) => new SafetyFloor(indication.Level);

    private static bool IsOfSafety(object fact) => fact is CriterionRow { SetsSafetyMinimum: true } or SubdimensionRating;
}
