using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Withdrawal;

[Name("WM-RATING-2")]
[Description("D1 at 2 needs 2-WM.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class ModerateWithdrawalRiskNeedsExtendedAmbulatory : Rule
{
    public override void Define()
    {
        DimensionRating rating = default!;

        When()
            .Match(() => rating, dimension => dimension.Dimension == Dimension.D1, dimension => dimension.Risk == 2);

        Then()
            .Yield(_ => new WithdrawalNeed(WithdrawalLevel.Level2, WithdrawalStep.Rating, CaseFactNames.Of(rating.Dimension)));
    }
}
