using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Scales;

[Name("T4-SCALE-CONTRADICTS-4")]
[Description("What asks for 4-WM contradicts any 1B below 4.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Indicate)]
internal sealed partial class ComplicationContradictsLesserWithdrawal : Rule
{
    public override void Define()
    {
        When()
            .Exists<SubdimensionRating>(rating => rating.Code.Subdimension.Key == SubdimensionKeys.Withdrawal, rating => rating.Code.Code != "4")
            .Exists<WithdrawalNeed>(need => need.Level >= WithdrawalLevel.Level4);

        Then()
            .Yield(_ => new Finding(FindingCodes.ScaleContradictsRating, Severity.Warning, SubdimensionKeys.Withdrawal, FindingMessages.ScaleContradictsRating, true));
    }
}
