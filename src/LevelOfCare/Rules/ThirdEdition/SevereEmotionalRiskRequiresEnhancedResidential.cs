using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-35a")]
[Description("D3 at 3 requires 3.5, co-occurring enhanced.")]
[Source(Confidence.Medium, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class SevereEmotionalRiskRequiresEnhancedResidential : Rule
{
    public override void Define()
    {
        DimensionRating rating = default!;

        When()
            .Match(() => rating, dimension => dimension.Dimension == Dimension.D3, dimension => dimension.Risk == 3);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level35, rating, isSafety: true, coOccurringEnhanced: true));
    }
}
