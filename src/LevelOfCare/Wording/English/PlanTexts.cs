namespace LevelOfCare.Wording.English;

/// <summary>What is said in the steps of a plan.</summary>
internal static class PlanTexts
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [MessageKeys.PlanUntilWithdrawal] = "withdrawal is managed: D1 at 1 or less",
        [MessageKeys.PlanUntilAmbulatory] = "withdrawal is over: D1 at 0; it can go on beside the next step",
        [MessageKeys.PlanUntilAgreed] = "ratings and progress agree that less is enough",
        [MessageKeys.PlanUntilLess] = "the ratings ask for less than {0}",
        [MessageKeys.PlanUntilOutpatient] = "the goals are met and remission is sustained",
        [MessageKeys.PlanUntilEarly] = "the goals are met and nothing asks for early intervention any more",
        [MessageKeys.PlanUntilMonitoring] = "remission no longer holds, or the person wants to end it",
        [MessageKeys.PlanWhenHeld] = "withdrawal is managed, and until ratings and progress agree that less is enough",
        [MessageKeys.PlanWhenAfterWithdrawal] = "withdrawal is managed; the ratings then ask for {0}",
        [MessageKeys.PlanWhenAgreed] = "ratings and progress agree on {0}",
        [MessageKeys.PlanWhenDown] = "the ratings ask for no more than {0}",
        [MessageKeys.PlanWhenMonitoring] = "the goals are met, remission is sustained, and the ratings ask for nothing beyond 1.5",
        [MessageKeys.PlanNotYetKnown] = "What comes after the steps listed depends on what is not known yet: {0}.",
    };
}
