using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Scales;

[Name("T4-SCALE-CONTRADICTS-2")]
[Description("Scales that ask for 3.7-WM or more contradict 1B at 1 or 2.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Indicate)]
internal sealed partial class SevereScaleContradictsLesserWithdrawal : Rule
{
    public override void Define()
    {
        When()
            .Exists<SubdimensionRating>(rating => rating.Code.Subdimension.Key == SubdimensionKeys.Withdrawal, rating => rating.Code.Code == "1" || rating.Code.Code == "2")
            .Exists<WithdrawalNeed>(need => need.Level >= WithdrawalLevel.Level37);

        Then()
            .Yield(_ => new Finding(FindingCodes.ScaleContradictsRating, Severity.Warning, SubdimensionKeys.Withdrawal, FindingMessages.ScaleContradictsRating, true));
    }
}
