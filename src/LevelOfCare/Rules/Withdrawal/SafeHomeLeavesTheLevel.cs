using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Withdrawal;

[Name("WM-HOME-SAFE")]
[Description("With a safe home at night the level stays as it is.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Combine - 4)]
internal sealed partial class SafeHomeLeavesTheLevel : Rule
{
    public override void Define()
    {
        WithdrawalAfterPregnancy level = default!;

        When()
            .Match(() => level, soFar => soFar.IsAmbulatory)
            .Exists<CircumstanceHolds>(circumstance => circumstance.Circumstance == Circumstance.SafeHomeAtNight);

        Then()
            .Yield(_ => new WithdrawalAfterHome(level.Level, level.Basis));
    }
}
