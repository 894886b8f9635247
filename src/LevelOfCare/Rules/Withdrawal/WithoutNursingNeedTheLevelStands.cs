using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Withdrawal;

[Name("WM-NURSING-NONE")]
[Description("Without a need for 24-hour nursing the level stays as it is.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Indicate)]
internal sealed partial class WithoutNursingNeedTheLevelStands : Rule
{
    public override void Define()
    {
        WithdrawalAfterHome level = default!;

        When()
            .Match(() => level, soFar => soFar.LacksNursing)
            .Not<CircumstanceHolds>(circumstance => circumstance.Circumstance == Circumstance.Nursing24Hour);

        Then()
            .Yield(_ => new WithdrawalIndication(level.Level, level.Basis));
    }
}
