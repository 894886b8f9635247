using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Withdrawal;

[Name("WM-HOME-OTHER")]
[Description("Where withdrawal is not managed at home, the home does not matter.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Combine - 4)]
internal sealed partial class HomeDoesNotMatterToOtherLevels : Rule
{
    public override void Define()
    {
        WithdrawalAfterPregnancy level = default!;

        When()
            .Match(() => level, soFar => !soFar.IsAmbulatory);

        Then()
            .Yield(_ => new WithdrawalAfterHome(level.Level, level.Basis));
    }
}
