using LevelOfCare.Criteria.Programs;
using LevelOfCare.Engine;
using LevelOfCare.Facts;
using LevelOfCare.Rules;

namespace LevelOfCare.Deciding;

/// <summary>What a case says of where the person is, of programs, wishes, coverage and what was selected, as facts. None of it may lead to the indicated level.</summary>
internal static class Situation
{
    /// <summary>A current level that says that there is none.</summary>
    private const string NotInCare = "none";

    private static readonly Lazy<IReadOnlySet<Type>> WithConsequences = new(WithWhatFollows);

    /// <summary>The types of these facts, and of those that hold for every case where the level alone is decided.</summary>
    public static IReadOnlySet<Type> Given => AllGiven;

    /// <summary>Those of them that only a case can say.</summary>
    public static IReadOnlySet<Type> FromCase { get; } = new HashSet<Type>
    {
        typeof(CurrentStay), typeof(OfferedProgram), typeof(ProposedPlacement), typeof(ProgramWeek), typeof(ProgramTag), typeof(SelectedPlacement), typeof(AuthorizedCoverage), typeof(StepDownTail),
    };

    private static readonly HashSet<Type> AllGiven = [.. FromCase, typeof(LevelAfterWithdrawal), typeof(WayDownRung), typeof(ReviewInterval)];

    /// <summary>The types of these facts and of all that the library's rules make of them; no rule that reads one may lead to a level, the library's or a house's.</summary>
    /// <remarks>Made when first asked for: only house rules need it.</remarks>
    public static IReadOnlySet<Type> FactTypes => WithConsequences.Value;

    /// <summary>The facts of a case; none where it says nothing of its situation.</summary>
    public static IEnumerable<object> Of(PlacementCase patientCase, ProgramProfile profile) =>
        CurrentOf(patientCase) is { } current ? ProgramFacts.Of(patientCase, profile).Prepend(current) : ProgramFacts.Of(patientCase, profile);

    /// <summary>Where the person is; <see langword="null"/> where nowhere.</summary>
    public static CurrentStay? CurrentOf(PlacementCase patientCase) =>
        patientCase.Current is { Level: not NotInCare } current ? new(current, patientCase.Edition) : null;

    /// <summary>The weeks of fewer hours on the way out of 2.1; <see langword="null"/> where the person is not in them.</summary>
    public static StepDownTail? TailOf(PlacementCase patientCase) => StepDownTail.At(patientCase.AssessedOn, patientCase.Current?.TailSince);

    private static HashSet<Type> WithWhatFollows()
    {
        var found = Given.ToHashSet();
        var plans = RuleCatalog.OfSituation().Select(RuleProgram.PlanOf).ToList();
        while (plans.Find(plan => plan.Patterns.Any(pattern => found.Contains(pattern.FactType)) && plan.Yields.Any(made => !found.Contains(made.FactType))) is { } next)
        {
            found.UnionWith(next.Yields.Select(made => made.FactType));
        }

        return found;
    }
}
