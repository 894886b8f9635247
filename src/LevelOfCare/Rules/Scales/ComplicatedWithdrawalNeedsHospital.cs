using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Scales;

[Name("WM-COMPLICATED")]
[Description("Withdrawal that is complicated now needs 4-WM and is evaluated now.")]
[Source(Confidence.Medium, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class ComplicatedWithdrawalNeedsHospital : Rule
{
    public override void Define()
    {
        ComplicatedWithdrawal complication = default!;

        When()
            .Match(() => complication);

        Then()
            .Yield(_ => new WithdrawalNeed(WithdrawalLevel.Level4, WithdrawalStep.Complication, CaseFactNames.NowComplicated))
            .Yield(_ => new PendingAction(ActionCodes.EvaluateNow, CaseFactNames.Withdrawal));
    }
}
