using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-COE-SEVERE")]
[Description("D3 at 3 or more asks for co-occurring enhanced care.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Enhance)]
internal sealed partial class SevereEmotionalRiskAsksForEnhancement : Rule
{
    public override void Define()
    {
        DimensionRating rating = default!;

        When()
            .Match(() => rating, dimension => dimension.Dimension == Dimension.D3, dimension => dimension.Risk >= 3);

        Then()
            .Yield(_ => new EnhancementNeed(AddOn.Coe, CaseFactNames.Of(rating.Dimension), rating.RiskText));
    }
}
