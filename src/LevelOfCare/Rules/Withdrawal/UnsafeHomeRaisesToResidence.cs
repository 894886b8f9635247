using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Withdrawal;

[Name("WM-HOME")]
[Description("Without a safe home at night, 1-WM and 2-WM become 3.2-WM.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Combine - 4)]
internal sealed partial class UnsafeHomeRaisesToResidence : Rule
{
    public override void Define()
    {
        WithdrawalAfterPregnancy level = default!;

        When()
            .Match(() => level, soFar => soFar.IsAmbulatory)
            .Not<CircumstanceHolds>(circumstance => circumstance.Circumstance == Circumstance.SafeHomeAtNight);

        Then()
            .Yield(_ => new WithdrawalAfterHome(WithdrawalLevel.Level32, WithdrawalStep.Setting));
    }
}
