namespace LevelOfCare.Wording.English;

/// <summary>What is said of the services of a week.</summary>
internal static class ServicePlanTexts
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [MessageKeys.PlanHours] = "A week at {0} holds {1} clinical hours; the plan holds {2}. Change the hours, or the level that the plan is for.",
        [MessageKeys.PlanGroupMissing] = "The plan has no group therapy, which care at {0} is built on. Plan group hours.",
        [MessageKeys.PlanModalityMissing] = "The plan says that {0} is part of it and gives it no time. Plan time for it, or leave it out.",
    };
}
