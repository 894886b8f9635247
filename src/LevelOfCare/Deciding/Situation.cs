using LevelOfCare.Criteria.Programs;
using LevelOfCare.Engine;
using LevelOfCare.Facts;
using LevelOfCare.Rules;

namespace LevelOfCare.Deciding;

/// <summary>What a case says of where the person is, of programs, wishes, coverage and what was selected, as facts. None of it may lead to the indicated level.</summary>
internal static class Situation
{
    /// <summary>The types of these facts.</summary>
    public static IReadOnlySet<Type> Given { get; } = new HashSet<Type>
    {
        typeof(OfferedProgram), typeof(ProposedPlacement), typeof(ProgramWeek), typeof(ProgramTag), typeof(SelectedPlacement), typeof(AuthorizedCoverage), typeof(StepDownTail),
        typeof(SustainedRemission),
    };

    /// <summary>The types of these facts and of all that the library's rules make of them; no rule that reads one may lead to a level, the library's or a house's.</summary>
    public static IReadOnlySet<Type> FactTypes { get; } = WithWhatFollows();

    /// <summary>The facts of a case; none where it says nothing of its situation.</summary>
    public static IEnumerable<object> Of(PlacementCase patientCase, ProgramProfile profile) => ProgramFacts.Of(patientCase, profile);

    private static HashSet<Type> WithWhatFollows()
    {
        var found = Given.ToHashSet();
        var plans = RuleCatalog.AfterIndication().Select(RuleProgram.PlanOf).ToList();
        while (plans.Find(plan => plan.Patterns.Any(pattern => found.Contains(pattern.FactType)) && plan.Yields.Any(made => !found.Contains(made.FactType))) is { } next)
        {
            found.UnionWith(next.Yields.Select(made => made.FactType));
        }

        return found;
    }
}
