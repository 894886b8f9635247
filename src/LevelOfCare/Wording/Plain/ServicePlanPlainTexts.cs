namespace LevelOfCare.Wording.Plain;

/// <summary>What is said of a week's plan of services, in plain words.</summary>
internal static class ServicePlanPlainTexts
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [MessageKeys.PlanHours] = "The week holds more or fewer hours of help than were meant. Ask for the plan to be looked at.",
        [MessageKeys.PlanGroupMissing] = "The week has no time in a group. Ask whether that is meant.",
        [MessageKeys.PlanModalityMissing] = "Something that belongs to the plan has no time in the week. Ask for it.",
    };
}
