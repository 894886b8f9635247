using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-25c")]
[Description("At least two of D4, D5 and D6 at 3 or more require 2.5.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Require)]
internal sealed partial class TwoSevereRecoveryRisksRequirePartialHospitalization : Rule
{
    public override void Define()
    {
        DimensionRating rating = default!;
        DimensionRating other = default!;

        When()
            .Match(() => rating, dimension => dimension.IsRecovery, dimension => dimension.Risk >= 3)
            .Match(() => other, dimension => dimension.Dimension > rating.Dimension, dimension => dimension.Risk >= 3);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level25, rating));
    }
}
