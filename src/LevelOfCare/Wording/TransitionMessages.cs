using System.Globalization;
using LevelOfCare.Facts;

namespace LevelOfCare.Wording;

/// <summary>The messages of transitions and reviews.</summary>
internal static class TransitionMessages
{
    public static Message NoProgressReassess { get; } = new(MessageKeys.NoProgressReassess);

    public static Message GoalsMetRatingsUnchanged { get; } = new(MessageKeys.GoalsMetRatingsUnchanged);

    public static Message WithdrawalHoldsStepDown { get; } = new(MessageKeys.WithdrawalHoldsStepDown);

    public static Message ProgressContradictsRatings { get; } = new(MessageKeys.ProgressContradictsRatings);

    public static Message Emergency(EvaluationPlace place) => new(MessageKeys.TransitionEmergency, place.Level);

    public static Message Admit(IndicatedCare care) => new(MessageKeys.TransitionAdmit, care.Label);

    public static Message AdmitToWithdrawal(SeparateWithdrawal withdrawal) => new(MessageKeys.TransitionAdmitToWithdrawal, withdrawal.Code);

    public static Message WithdrawalFirst(CurrentStay stay, SeparateWithdrawal withdrawal) =>
        new(MessageKeys.TransitionWithdrawalFirst, withdrawal.Code, stay.Level, WithdrawalLevels.CodeOf(stay.TakesOn));

    public static Message StepUp(CurrentStay stay, IndicatedCare care) => new(MessageKeys.TransitionStepUp, stay.Level, care.Label);

    public static Message Transfer(CurrentStay stay, LackedAddOn lacked) => new(MessageKeys.TransitionTransfer, lacked.Code, stay.Level);

    public static Message Continue(CurrentStay stay) => new(MessageKeys.TransitionContinue, stay.Level);

    public static Message WithdrawalHolds(CurrentStay stay, IndicatedCare care, WithdrawalRequirement withdrawal) =>
        new(MessageKeys.TransitionWithdrawalHolds, care.Label, stay.Level, withdrawal.Code);

    public static Message ProgressHolds(CurrentStay stay, IndicatedCare care) => new(MessageKeys.TransitionProgressHolds, care.Label, stay.Level);

    public static Message StepDown(CurrentStay stay, IndicatedCare care) => new(MessageKeys.TransitionStepDown, care.Label, stay.Level);

    public static Message Monitor(CurrentStay stay) => new(MessageKeys.TransitionMonitor, stay.Level);

    public static Message KeepMonitoring(CurrentStay stay) => new(MessageKeys.TransitionKeepMonitoring, stay.Level);

    public static Message DischargeWithoutNeed(CurrentStay stay) => new(MessageKeys.TransitionDischargeWithoutNeed, stay.Level);

    public static Message DischargeCompleted(CurrentStay stay) => new(MessageKeys.TransitionDischargeCompleted, stay.Level);

    public static Message Tail(StepDownTail tail) => new(MessageKeys.TransitionTail, Day(tail.Ends));

    public static Message SkipsLevels(CurrentStay stay, IndicatedCare care) => new(MessageKeys.SkipsLevels, stay.Level, care.Level.Code);

    public static Message CarriedAcross(CurrentStay stay) => stay.Ranked is { } ranked
        ? new(MessageKeys.CurrentCarriedAcross, stay.Level, ranked.Code)
        : new(MessageKeys.CurrentCarriedNowhere, stay.Level);

    public static Message ReviewOfStep(PlannedStep first, ReviewInterval interval) => new(MessageKeys.ReviewStep, first.Level, Days(interval));

    public static Message ReviewOfWithdrawal(string withdrawal, ReviewInterval interval) => new(MessageKeys.ReviewWithdrawal, withdrawal, Days(interval));

    public static Message ReviewOfMinimum(CriterionRow row, ReviewInterval interval) => new(MessageKeys.ReviewMinimum, row.Code.Subdimension.Key, row.Minimum?.Code ?? "", Days(interval));

    private static string Days(ReviewInterval interval) => interval.Days == 1 ? "1 day" : $"{interval.Days.ToString(CultureInfo.InvariantCulture)} days";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
