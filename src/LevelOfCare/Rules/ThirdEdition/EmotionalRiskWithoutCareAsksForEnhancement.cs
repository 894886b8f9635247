using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-COE")]
[Description("D3 at 2 without mental-health care elsewhere asks for co-occurring enhanced care.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Enhance)]
internal sealed partial class EmotionalRiskWithoutCareAsksForEnhancement : Rule
{
    public override void Define()
    {
        DimensionRating rating = default!;

        When()
            .Match(() => rating, dimension => dimension.Dimension == Dimension.D3, dimension => dimension.Risk == 2)
            .Not<CircumstanceHolds>(circumstance => circumstance.Circumstance == Circumstance.ConcurrentMentalHealthCare);

        Then()
            .Yield(_ => new EnhancementNeed(AddOn.Coe, CaseFactNames.Of(rating.Dimension), rating.RiskText));
    }
}
