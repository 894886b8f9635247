using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Withdrawal;

[Name("WM-RATING-4")]
[Description("D1 at 4 needs 4-WM.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class VerySevereWithdrawalRiskNeedsHospital : Rule
{
    public override void Define()
    {
        DimensionRating rating = default!;

        When()
            .Match(() => rating, dimension => dimension.Dimension == Dimension.D1, dimension => dimension.Risk == 4);

        Then()
            .Yield(_ => new WithdrawalNeed(WithdrawalLevel.Level4, WithdrawalStep.Rating, CaseFactNames.Of(rating.Dimension)));
    }
}
