namespace LevelOfCare.Wording.Plain;

/// <summary>What is said of a change of support, and of when to look again, in plain words.</summary>
internal static class TransitionPlainTexts
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [MessageKeys.TransitionEmergency] = "The emergency comes first. Everything else is decided after it.",
        [MessageKeys.TransitionAdmit] = "You have no treatment yet, and starting it is advised.",
        [MessageKeys.TransitionAdmitToWithdrawal] = "You have no treatment yet, and help with withdrawal comes before it.",
        [MessageKeys.TransitionWithdrawalFirst] = "Help with withdrawal comes first. Treatment comes after it.",
        [MessageKeys.TransitionStepUp] = "The support you have now is not enough. More is advised. Nobody has to get worse first.",
        [MessageKeys.TransitionTransfer] = "Something you need is not there where you are now. A place that has it is advised.",
        [MessageKeys.TransitionContinue] = "The support you have now fits.",
        [MessageKeys.TransitionWithdrawalHolds] = "Less support would do for treatment, but withdrawal has to be over first. For now, everything stays as it is.",
        [MessageKeys.TransitionProgressHolds] = "Less support might do, but you are not better yet. For now, everything stays as it is.",
        [MessageKeys.TransitionStepDown] = "Less support than now is enough.",
        [MessageKeys.TransitionMonitor] = "You have reached your goals and have been well for a good while. Check-ins from time to time are enough.",
        [MessageKeys.TransitionKeepMonitoring] = "You have been well for a good while. The check-ins go on.",
        [MessageKeys.TransitionDischargeWithoutNeed] = "The treatment you have now is not needed any more.",
        [MessageKeys.TransitionDischargeCompleted] = "You have reached your goals and have been well for a good while. Treatment is complete.",
        [MessageKeys.TransitionTail] = "You are moving on to less support, so fewer hours are fine for now.",
        [MessageKeys.TransitionNotYetKnown] = "Whether your support should change depends on what is not known yet.",
        [MessageKeys.NoProgressReassess] = "Things are not getting better yet. Ask what can be changed about your treatment. It is no reason to stop.",
        [MessageKeys.GoalsMetRatingsUnchanged] = "You have reached your goals, and you still need this support. Talk about new goals.",
        [MessageKeys.WithdrawalHoldsStepDown] = "Moving to less support has to wait until withdrawal is over.",
        [MessageKeys.ProgressContradictsRatings] = "It is not clear yet whether less support would do. Talk about it before anything changes.",
        [MessageKeys.SkipsLevels] = "This is a big change at once. Talk about whether smaller steps would be better for you.",
        [MessageKeys.CurrentCarriedAcross] = "The support you have now was written down in another way. It was compared as well as possible.",
        [MessageKeys.CurrentCarriedNowhere] = "The support you have now was written down in another way and could not be compared well.",
        [MessageKeys.ReviewStep] = "By then somebody should look at your situation again. If anything changes, ask for it earlier.",
        [MessageKeys.ReviewWithdrawal] = "By then somebody should look at your withdrawal again. If anything changes, ask for it earlier.",
        [MessageKeys.ReviewMinimum] = "By then somebody should look at your situation again. If anything changes, ask for it earlier.",
        [MessageKeys.TrendImproved] = "Something is better than on {0}.",
        [MessageKeys.TrendWorse] = "Something is worse than on {0}.",
        [MessageKeys.TrendSame] = "Something is the same as on {0}.",
        [MessageKeys.TrendNotComparable] = "Something cannot be compared with {0}.",
    };
}
