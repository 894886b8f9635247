namespace LevelOfCare;

/// <summary>The kinds of transition, as decisions write them.</summary>
internal static class TransitionKinds
{
    public const string Emergency = "emergency";
    public const string Admit = "admit";
    public const string WithdrawalFirst = "withdrawalFirst";
    public const string StepUp = "stepUp";
    public const string Transfer = "transfer";
    public const string Continue = "continue";
    public const string StepDown = "stepDown";
    public const string Discharge = "discharge";
}
