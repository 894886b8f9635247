using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-BIO-SEVERE")]
[Description("D2 at 3 asks for biomedically enhanced care.")]
[Source(Confidence.Medium, Citations.Third)]
[Priority(Stage.Enhance)]
internal sealed partial class SevereBiomedicalRiskAsksForEnhancement : Rule
{
    public override void Define()
    {
        DimensionRating rating = default!;

        When()
            .Match(() => rating, dimension => dimension.Dimension == Dimension.D2, dimension => dimension.Risk == 3);

        Then()
            .Yield(_ => new EnhancementNeed(AddOn.Bio, CaseFactNames.Of(rating.Dimension), rating.RiskText));
    }
}
