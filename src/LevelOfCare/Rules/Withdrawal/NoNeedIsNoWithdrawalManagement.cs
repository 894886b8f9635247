using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Withdrawal;

[Name("WM-NONE")]
[Description("Without any need no withdrawal management is needed.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Combine)]
internal sealed partial class NoNeedIsNoWithdrawalManagement : Rule
{
    public override void Define()
    {
        When()
            .Not<WithdrawalNeed>();

        Then()
            .Yield(_ => new WithdrawalSoFar(WithdrawalLevel.None, WithdrawalStep.Rating));
    }
}
