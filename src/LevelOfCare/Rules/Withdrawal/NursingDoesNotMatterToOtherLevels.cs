using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Withdrawal;

[Name("WM-NURSING-OTHER")]
[Description("Other levels stay as they are whatever the nursing need.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Indicate)]
internal sealed partial class NursingDoesNotMatterToOtherLevels : Rule
{
    public override void Define()
    {
        WithdrawalAfterHome level = default!;

        When()
            .Match(() => level, soFar => !soFar.LacksNursing);

        Then()
            .Yield(_ => new WithdrawalIndication(level.Level, level.Basis));
    }
}
