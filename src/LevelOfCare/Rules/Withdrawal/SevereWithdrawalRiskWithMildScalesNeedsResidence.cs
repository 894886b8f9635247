using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Withdrawal;

[Name("WM-RATING-32")]
[Description("D1 at 3 with mild scales only and no need for nursing needs 3.2-WM.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Require - 1)]
internal sealed partial class SevereWithdrawalRiskWithMildScalesNeedsResidence : Rule
{
    public override void Define()
    {
        DimensionRating rating = default!;
        MildScales mild = default!;

        When()
            .Match(() => rating, dimension => dimension.Dimension == Dimension.D1, dimension => dimension.Risk == 3)
            .Match(() => mild);

        Then()
            .Yield(_ => new WithdrawalNeed(WithdrawalLevel.Level32, WithdrawalStep.Rating, CaseFactNames.Of(rating.Dimension)));
    }
}
