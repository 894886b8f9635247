using LevelOfCare.Wording;

namespace LevelOfCare.PublicView;

/// <summary>How soon somebody should ask for help. No source prints it; where in doubt, sooner.</summary>
internal static class PublicUrgency
{
    /// <summary>The key of the sentence; <see langword="null"/> in an emergency, whose message says it.</summary>
    public static string? Of(PlacementDecision decision) => decision.Status switch
    {
        DecisionStatus.Emergency => null,
        _ when IsPressing(decision) => PublicKeys.SoonToday,
        DecisionStatus.Undetermined => decision.Possible.Any(IsDayAndNight) ? PublicKeys.SoonToday : PublicKeys.SoonDays,
        DecisionStatus.OutOfScope => PublicKeys.SoonDays,
        _ when decision.Transition?.Kind is TransitionKinds.Continue or TransitionKinds.StepDown or TransitionKinds.Discharge => PublicKeys.SoonNextVisit,
        _ when decision.Level!.Is24Hour => PublicKeys.SoonToday,
        _ => decision.Level.BroadLevel == 0 ? PublicKeys.SoonWhenReady : PublicKeys.SoonDays,
    };

    private static bool IsPressing(PlacementDecision decision) =>
        PublicAdvice.MayNeedWithdrawalHelp(decision)
        || decision.Actions.Any(action => action.Code is ActionCodes.EvaluateNow or ActionCodes.ObstetricEvaluation or ActionCodes.Rescore)
        || decision.Drivers.Any(driver => PublicTopics.Of(driver.About).Contains(CaseFactNames.Of(Circumstance.ImminentDanger)));

    /// <summary>A label begins with the code of its level; every level of 3 and above is there by day and night, and so is psychiatric inpatient care.</summary>
    private static bool IsDayAndNight(string label) => label[0] is '3' or '4' || label.StartsWith(MentalHealthLevels.Inpatient.Code, StringComparison.Ordinal);
}
