using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Withdrawal;

[Name("WM-RATING-1")]
[Description("D1 at 1 needs 1-WM.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class MildWithdrawalRiskNeedsAmbulatory : Rule
{
    public override void Define()
    {
        DimensionRating rating = default!;

        When()
            .Match(() => rating, dimension => dimension.Dimension == Dimension.D1, dimension => dimension.Risk == 1);

        Then()
            .Yield(_ => new WithdrawalNeed(WithdrawalLevel.Level1, WithdrawalStep.Rating, CaseFactNames.Of(rating.Dimension)));
    }
}
