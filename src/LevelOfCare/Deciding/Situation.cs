namespace LevelOfCare.Deciding;

/// <summary>What a case says of where the person is, of programs, wishes, coverage and what was selected, as facts. None of it may lead to the indicated level.</summary>
internal static class Situation
{
    /// <summary>The types of these facts; no rule that reads one may lead to a level, the library's or a house's.</summary>
    public static IReadOnlySet<Type> FactTypes { get; } = new HashSet<Type>();

    /// <summary>The facts of a case; none where it says nothing of its situation.</summary>
    public static IEnumerable<object> Of(PlacementCase patientCase) => [];

    /// <summary>Whether the case says anything that only rules about its situation read.</summary>
    public static bool IsGiven(PlacementCase patientCase) => Of(patientCase).Any();
}
