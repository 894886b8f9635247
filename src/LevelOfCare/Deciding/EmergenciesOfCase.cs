namespace LevelOfCare.Deciding;

/// <summary>The emergencies of a case, those of its mental-health part included.</summary>
internal static class EmergenciesOfCase
{
    /// <summary>All of them. Danger to self or others does not say to whom, so both are named and both are evaluated.</summary>
    public static IReadOnlyList<Emergency> Of(PlacementCase patientCase) => patientCase.MentalHealth?.DangerToSelfOrOthers == true
        ? [.. patientCase.Emergencies.Append(Emergency.DangerToSelf).Append(Emergency.DangerToOthers).Distinct().Order()]
        : patientCase.Emergencies;
}
