namespace LevelOfCare.Wording.Plain;

/// <summary>What is said in the steps of a plan, in plain words.</summary>
internal static class PlanPlainTexts
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [MessageKeys.PlanUntilWithdrawal] = "withdrawal is under control",
        [MessageKeys.PlanUntilAmbulatory] = "withdrawal is over; it can go on beside the next step",
        [MessageKeys.PlanUntilAgreed] = "you are better, and less support is enough",
        [MessageKeys.PlanUntilLess] = "less support is enough",
        [MessageKeys.PlanUntilOutpatient] = "you have reached your goals and have been well for a good while",
        [MessageKeys.PlanUntilEarly] = "you have reached your goals and need nothing more",
        [MessageKeys.PlanUntilMonitoring] = "you need more support again, or you want to end it",
        [MessageKeys.PlanWhenHeld] = "withdrawal is under control, and until you are better and less support is enough",
        [MessageKeys.PlanWhenAfterWithdrawal] = "withdrawal is under control",
        [MessageKeys.PlanWhenAgreed] = "you are better, and less support is enough",
        [MessageKeys.PlanWhenDown] = "less support is enough",
        [MessageKeys.PlanWhenMonitoring] = "you have reached your goals and have been well for a good while",
        [MessageKeys.PlanNotYetKnown] = "What comes after that depends on what is not known yet.",
    };
}
