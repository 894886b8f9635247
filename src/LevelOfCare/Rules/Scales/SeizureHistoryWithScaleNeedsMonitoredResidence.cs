using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Scales;

[Name("WM-HISTORY-SCALE")]
[Description("Earlier seizures or delirium from alcohol or sedatives, where the scale asks for anything, need at least 3.7-WM.")]
[Source(Confidence.Medium, Citations.Third)]
[Priority(Stage.Require - 1)]
internal sealed partial class SeizureHistoryWithScaleNeedsMonitoredResidence : Rule
{
    public override void Define()
    {
        SubstanceHistory history = default!;
        ScaleNeed scale = default!;

        When()
            .Match(() => history, earlier => earlier.CanSeize)
            .Match(() => scale, need => need.Substance == history.Substance);

        Then()
            .Yield(_ => new WithdrawalNeed(WithdrawalLevel.Level37, WithdrawalStep.History, CaseFactNames.Withdrawal));
    }
}
