namespace LevelOfCare.Wording.English;

/// <summary>What is said of transitions, of the current placement and of reviews.</summary>
internal static class TransitionTexts
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [MessageKeys.TransitionEmergency] = "An emergency is evaluated at {0} before anything else is decided.",
        [MessageKeys.TransitionAdmit] = "The person is nowhere in care, and {0} is indicated.",
        [MessageKeys.TransitionAdmitToWithdrawal] = "The person is nowhere in care, and withdrawal needs {0} before treatment can begin.",
        [MessageKeys.TransitionWithdrawalFirst] = "Withdrawal needs {0}, and {1} takes on no more than {2}. Withdrawal management comes first.",
        [MessageKeys.TransitionStepUp] = "{0} is not sufficient: {1} is indicated. Nobody has to fail at a lower level first.",
        [MessageKeys.TransitionTransfer] = "{0} is needed, and the current placement at {1} does not list it.",
        [MessageKeys.TransitionContinue] = "The ratings ask for the level where the person is: {0}.",
        [MessageKeys.TransitionWithdrawalHolds] = "{0} is indicated for treatment, but it cannot take on {2}. The person stays at {1} until withdrawal is over.",
        [MessageKeys.TransitionProgressHolds] = "The ratings ask for no more than {0}, but treatment at {1} is without progress. The person stays until both agree.",
        [MessageKeys.TransitionStepDown] = "The ratings ask for no more than {0}, which is less than {1}.",
        [MessageKeys.TransitionMonitor] = "The goals at {0} are met, remission is sustained, and the ratings ask for nothing beyond outpatient care: monitoring is enough.",
        [MessageKeys.TransitionKeepMonitoring] = "Remission is sustained, and the ratings ask for nothing beyond outpatient care: monitoring goes on.",
        [MessageKeys.TransitionDischargeWithoutNeed] = "No level of care is indicated any more, and neither withdrawal nor opioid treatment holds the person at {0}.",
        [MessageKeys.TransitionDischargeCompleted] = "The goals at {0} are met, remission is sustained, and no more is indicated: treatment is complete.",
        [MessageKeys.TransitionTail] = "On the way out of 2.1 fewer hours are in order; the person is still in 2.1. From {0} on the minimum holds again.",
        [MessageKeys.TransitionNotYetKnown] = "Whether and where the person moves depends on what is not known yet: {0}.",
        [MessageKeys.NoProgressReassess] = "There is no progress at this level. Reassess and revise the plan; it is no reason to end treatment.",
        [MessageKeys.GoalsMetRatingsUnchanged] = "The goals are met, and the ratings still ask for this level. Rate again, or set goals that the ratings call for.",
        [MessageKeys.WithdrawalHoldsStepDown] = "The step down waits: withdrawal needs more than the indicated level can take on.",
        [MessageKeys.ProgressContradictsRatings] = "The ratings ask for less, yet treatment is without progress. Check both against each other before anybody steps down.",
        [MessageKeys.SkipsLevels] = "From {0} to {1} a whole rung is passed over. That is allowed; weigh whether a step between would hold better.",
        [MessageKeys.CurrentCarriedAcross] = "The current level {0} is not of the edition of this case. It is compared as {1}, as the crosswalk carries it across.",
        [MessageKeys.CurrentCarriedNowhere] = "The current level {0} is not of the edition of this case, which has nothing like it. It is compared as lower than every level.",
        [MessageKeys.ReviewStep] = "The first step of the plan is {0}: review within {1}. Any change of functioning brings it forward.",
        [MessageKeys.ReviewWithdrawal] = "Withdrawal needs {0}: review within {1}. Any change of functioning brings it forward.",
        [MessageKeys.ReviewMinimum] = "{0} asks for at least {1}: review within {2}. Any change of functioning brings it forward.",
        [MessageKeys.TrendImproved] = "Less severe than on {0}: {1}.",
        [MessageKeys.TrendWorse] = "More severe than on {0}: {1}.",
        [MessageKeys.TrendSame] = "The same as on {0}, after a change before: {1}.",
        [MessageKeys.TrendNotComparable] = "Not comparable with {0}, since one of the two is not evaluated: {1}.",
    };
}
