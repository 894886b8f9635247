using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-21b")]
[Description("D4 at 2 or more together with another dimension at 2 or more requires 2.1.")]
[Source(Confidence.Medium, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class LowReadinessBesideAnotherRiskRequiresIntensiveOutpatient : Rule
{
    public override void Define()
    {
        DimensionRating rating = default!;
        DimensionRating other = default!;

        When()
            .Match(() => rating, dimension => dimension.Dimension == Dimension.D4, dimension => dimension.Risk >= 2)
            .Match(() => other, dimension => dimension.Dimension != rating.Dimension, dimension => dimension.Risk >= 2);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level21, rating));
    }
}
