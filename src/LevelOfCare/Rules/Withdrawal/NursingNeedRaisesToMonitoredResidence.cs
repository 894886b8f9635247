using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Withdrawal;

[Name("WM-NURSING")]
[Description("With a need for 24-hour nursing, 2-WM and 3.2-WM become 3.7-WM; 3.2-WM has no nursing.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Indicate)]
internal sealed partial class NursingNeedRaisesToMonitoredResidence : Rule
{
    public override void Define()
    {
        WithdrawalAfterHome level = default!;

        When()
            .Match(() => level, soFar => soFar.LacksNursing)
            .Exists<CircumstanceHolds>(circumstance => circumstance.Circumstance == Circumstance.Nursing24Hour);

        Then()
            .Yield(_ => new WithdrawalIndication(WithdrawalLevel.Level37, WithdrawalStep.Setting));
    }
}
