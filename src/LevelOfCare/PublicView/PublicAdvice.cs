using LevelOfCare.Wording;
using LevelOfCare.Wording.Plain;

namespace LevelOfCare.PublicView;

/// <summary>What is advised, as keys: whether help is, and more or less of it; never how much, since that would be the level in other words.</summary>
internal static class PublicAdvice
{
    public static IEnumerable<string> Of(PlacementDecision decision) => decision.Status switch
    {
        DecisionStatus.Emergency => [],
        DecisionStatus.OutOfScope => Withdrawal(decision).Prepend(decision.ScopeKey is { } key && PlainText.Instance.Find(key) is not null ? key : PublicKeys.CannotSay),
        DecisionStatus.Undetermined => [PublicKeys.NotClearYet, .. Withdrawal(decision), .. Move(decision)],
        _ => [.. Treatment(decision), .. Withdrawal(decision), .. Move(decision), .. decision.Provisional ? [PublicKeys.CanStillChange] : (string[])[]],
    };

    /// <summary>Whether withdrawal needs help for certain.</summary>
    public static bool NeedsWithdrawalHelp(PlacementDecision decision) => decision.Withdrawal is { Level: { } level } && !IsNone(level);

    /// <summary>Whether withdrawal needs help, or may.</summary>
    public static bool MayNeedWithdrawalHelp(PlacementDecision decision) =>
        NeedsWithdrawalHelp(decision) || (decision.Withdrawal is { Level: null, Possible: var possible } && possible.Any(level => !IsNone(level)));

    /// <summary>Where help with withdrawal is needed, or treatment ends, it would confuse to say that treatment is or is not advised.</summary>
    private static string[] Treatment(PlacementDecision decision) => decision switch
    {
        { Transition.Kind: TransitionKinds.Discharge } => [],
        { Level: { } level } when level == ThirdEditionLevels.None => NeedsWithdrawalHelp(decision) ? [] : [PublicKeys.NoTreatmentAdvised],
        { Level: { } level } when level == ThirdEditionLevels.Level05 => NeedsWithdrawalHelp(decision) ? [] : [PublicKeys.GuidanceAdvised],
        _ => [PublicKeys.HelpAdvised],
    };

    private static string[] Withdrawal(PlacementDecision decision) =>
        NeedsWithdrawalHelp(decision) ? [PublicKeys.WithdrawalHelp] : MayNeedWithdrawalHelp(decision) ? [PublicKeys.WithdrawalNotClear] : [];

    private static string[] Move(PlacementDecision decision) => decision.Transition?.Kind switch
    {
        TransitionKinds.Admit => [PublicKeys.StartTreatment],
        TransitionKinds.WithdrawalFirst => [PublicKeys.WithdrawalFirst],
        TransitionKinds.StepUp => [PublicKeys.MoreSupport],
        TransitionKinds.StepDown => [PublicKeys.LessSupport],
        TransitionKinds.Transfer => [PublicKeys.OtherPlace],
        TransitionKinds.Continue => [PublicKeys.SameSupport],
        TransitionKinds.Discharge => [PublicKeys.Ending],
        _ => [],
    };

    private static bool IsNone(string withdrawalLevel) => withdrawalLevel == WithdrawalLevels.CodeOf(WithdrawalLevel.None);
}
