using LevelOfCare.Facts;

namespace LevelOfCare.Wording;

/// <summary>The messages of a plan: what must be true to move on, and when a step begins.</summary>
internal static class PlanMessages
{
    public static Message UntilAgreed { get; } = new(MessageKeys.PlanUntilAgreed);

    public static Message WhenHeld { get; } = new(MessageKeys.PlanWhenHeld);

    public static Message UntilWithdrawal(SeparateWithdrawal withdrawal) => withdrawal.IsBeyondAmbulatory ? new(MessageKeys.PlanUntilWithdrawal) : new(MessageKeys.PlanUntilAmbulatory);

    public static Message UntilLess(CareLevel level) => level switch
    {
        _ when level == FourthEditionLevels.Level10 => new(MessageKeys.PlanUntilMonitoring),
        _ when level == ThirdEditionLevels.Level05 => new(MessageKeys.PlanUntilEarly),
        _ when level == ThirdEditionLevels.Level1 => new(MessageKeys.PlanUntilOutpatient),
        _ => new(MessageKeys.PlanUntilLess, level.Code),
    };

    public static Message WhenStarting(PlanLevel start) => start.IsAfterWithdrawal
        ? new(MessageKeys.PlanWhenAfterWithdrawal, start.Level.Code)
        : new(MessageKeys.PlanWhenAgreed, start.Level.Code);

    public static Message WhenDown(CareLevel level) => level == FourthEditionLevels.Level10
        ? new(MessageKeys.PlanWhenMonitoring)
        : new(MessageKeys.PlanWhenDown, level.Code);
}
