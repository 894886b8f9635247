using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-37a")]
[Description("D2 at 3 requires 3.7, whose service is 24-hour nursing.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class SevereBiomedicalRiskRequiresNursing : Rule
{
    public override void Define()
    {
        DimensionRating rating = default!;

        When()
            .Match(() => rating, dimension => dimension.Dimension == Dimension.D2, dimension => dimension.Risk == 3);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level37, rating, isSafety: true));
    }
}
