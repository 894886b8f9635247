using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Scales;

[Name("WM-SEDATIVE-RATING")]
[Description("Sedatives used daily over a long time need at least 2-WM where the rating says that there is a risk.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Require)]
internal sealed partial class LongTermSedativeWithAnyRiskNeedsExtendedMonitoring : Rule
{
    public override void Define()
    {
        SubstanceScore item = default!;

        When()
            .Match(() => item, listed => listed.IsLongTermSedative)
            .Exists<WithdrawalRisk>();

        Then()
            .Yield(_ => new WithdrawalNeed(WithdrawalLevel.Level2, WithdrawalStep.History, CaseFactNames.Withdrawal));
    }
}
