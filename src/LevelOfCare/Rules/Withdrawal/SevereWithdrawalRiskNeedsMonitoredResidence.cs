using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Withdrawal;

[Name("WM-RATING-3")]
[Description("D1 at 3 needs 3.7-WM, unless scales are mild and no nursing is needed.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Require - 1)]
internal sealed partial class SevereWithdrawalRiskNeedsMonitoredResidence : Rule
{
    public override void Define()
    {
        DimensionRating rating = default!;

        When()
            .Match(() => rating, dimension => dimension.Dimension == Dimension.D1, dimension => dimension.Risk == 3)
            .Not<MildScales>();

        Then()
            .Yield(_ => new WithdrawalNeed(WithdrawalLevel.Level37, WithdrawalStep.Rating, CaseFactNames.Of(rating.Dimension)));
    }
}
