using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Scales;

[Name("WM-SCALE")]
[Description("What a scale asks for is needed; a scale never lowers the rating.")]
[Source(Confidence.Medium, Citations.Scales)]
[Priority(Stage.Require - 1)]
internal sealed partial class ScaleNeedsWithdrawalManagement : Rule
{
    public override void Define()
    {
        ScaleNeed scale = default!;

        When()
            .Match(() => scale);

        Then()
            .Yield(_ => new WithdrawalNeed(scale.Level, WithdrawalStep.Scale, CaseFactNames.Withdrawal));
    }
}
