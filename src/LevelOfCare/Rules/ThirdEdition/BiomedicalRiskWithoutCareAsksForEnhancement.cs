using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-BIO")]
[Description("D2 at 2 without medical care elsewhere asks for biomedically enhanced care.")]
[Source(Confidence.Medium, Citations.Third)]
[Priority(Stage.Enhance)]
internal sealed partial class BiomedicalRiskWithoutCareAsksForEnhancement : Rule
{
    public override void Define()
    {
        DimensionRating rating = default!;

        When()
            .Match(() => rating, dimension => dimension.Dimension == Dimension.D2, dimension => dimension.Risk == 2)
            .Not<CircumstanceHolds>(circumstance => circumstance.Circumstance == Circumstance.ConcurrentMedicalCare);

        Then()
            .Yield(_ => new EnhancementNeed(AddOn.Bio, CaseFactNames.Of(rating.Dimension), rating.RiskText));
    }
}
