using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Scales;

[Name("T4-SCALE-CONTRADICTS-0")]
[Description("Scales that ask for 2-WM or more contradict 1B at 0.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Indicate)]
internal sealed partial class ModerateScaleContradictsNoWithdrawal : Rule
{
    public override void Define()
    {
        When()
            .Exists<SubdimensionRating>(rating => rating.Code.Subdimension.Key == SubdimensionKeys.Withdrawal, rating => rating.Code.Code == "0")
            .Exists<WithdrawalNeed>(need => need.Level >= WithdrawalLevel.Level2);

        Then()
            .Yield(_ => new Finding(FindingCodes.ScaleContradictsRating, Severity.Warning, SubdimensionKeys.Withdrawal, FindingMessages.ScaleContradictsRating, true));
    }
}
