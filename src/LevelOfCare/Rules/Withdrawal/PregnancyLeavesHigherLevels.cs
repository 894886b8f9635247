using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Withdrawal;

[Name("WM-PREGNANCY-HIGH")]
[Description("3.7-WM and 4-WM stay as they are in pregnancy.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Combine - 3)]
internal sealed partial class PregnancyLeavesHigherLevels : Rule
{
    public override void Define()
    {
        WithdrawalSoFar level = default!;

        When()
            .Match(() => level, soFar => soFar.Level >= WithdrawalLevel.Level37);

        Then()
            .Yield(_ => new WithdrawalAfterPregnancy(level.Level, level.Basis));
    }
}
