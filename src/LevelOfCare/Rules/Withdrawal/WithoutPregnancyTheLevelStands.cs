using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Withdrawal;

[Name("WM-PREGNANCY-NONE")]
[Description("Without that caution the level stays as it is.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Combine - 3)]
internal sealed partial class WithoutPregnancyTheLevelStands : Rule
{
    public override void Define()
    {
        WithdrawalSoFar level = default!;

        When()
            .Match(() => level, soFar => soFar.Level < WithdrawalLevel.Level37)
            .Not<PregnancyCaution>();

        Then()
            .Yield(_ => new WithdrawalAfterPregnancy(level.Level, level.Basis));
    }
}
