using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Planning;

[Name("P-WITHDRAWAL")]
[Description("Withdrawal management, where an adult of the third edition needs it, is the first step of the plan.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Choose)]
internal sealed partial class WithdrawalManagementIsTheFirstStep : Rule
{
    public override void Define()
    {
        SeparateWithdrawal withdrawal = default!;

        When()
            .Match(() => withdrawal)
            .Exists<IndicatedCare>();

        Then()
            .Yield(_ => new PlannedStep(withdrawal));
    }
}
