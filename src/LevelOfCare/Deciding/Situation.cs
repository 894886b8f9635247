using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>What a case says of where the person is, of programs, wishes, coverage and what was selected, as facts. None of it may lead to the indicated level.</summary>
internal static class Situation
{
    /// <summary>A current level that says that there is none.</summary>
    private const string NotInCare = "none";

    /// <summary>The types of these facts; no rule that reads one may lead to a level, the library's or a house's.</summary>
    public static IReadOnlySet<Type> FactTypes { get; } = new HashSet<Type>
    {
        typeof(CurrentStay),

        // What follows from it, and is not known where the level alone is decided.
        typeof(LackedAddOn),
        typeof(RemissionMonitoring),
        typeof(NothingHolds),
        typeof(TransitionOption),
        typeof(TransitionChoice),
        typeof(TransitionReason),
        typeof(LevelAfterWithdrawal),
        typeof(PlanLevel),
        typeof(WayDownRung),
        typeof(PlannedStep),
        typeof(ReviewInterval),
        typeof(ReviewNeed),
    };

    /// <summary>The facts of a case; none where it says nothing of its situation.</summary>
    public static IEnumerable<object> Of(PlacementCase patientCase)
    {
        if (patientCase.Current is { Level: not NotInCare } current)
        {
            yield return new CurrentStay(current, patientCase.Edition, patientCase.AssessedOn);
        }
    }

    /// <summary>Whether the case says anything that only rules about its situation read.</summary>
    public static bool IsGiven(PlacementCase patientCase) => Of(patientCase).Any();
}
