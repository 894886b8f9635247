using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Scales;

[Name("WM-HISTORY-RATING")]
[Description("Earlier seizures or delirium from alcohol or sedatives, where the rating says that there is a risk, need at least 3.7-WM.")]
[Source(Confidence.Medium, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class SeizureHistoryWithAnyRiskNeedsMonitoredResidence : Rule
{
    public override void Define()
    {
        SubstanceHistory history = default!;

        When()
            .Match(() => history, earlier => earlier.CanSeize)
            .Exists<WithdrawalRisk>();

        Then()
            .Yield(_ => new WithdrawalNeed(WithdrawalLevel.Level37, WithdrawalStep.History, CaseFactNames.Withdrawal));
    }
}
