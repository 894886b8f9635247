using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-37c")]
[Description("D1 at 3 together with another dimension at 3 or more requires 3.7.")]
[Source(Confidence.Medium, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class SevereWithdrawalBesideAnotherSevereRiskRequiresMonitoredInpatient : Rule
{
    public override void Define()
    {
        DimensionRating rating = default!;
        DimensionRating other = default!;

        When()
            .Match(() => rating, dimension => dimension.Dimension == Dimension.D1, dimension => dimension.Risk == 3)
            .Match(() => other, dimension => dimension.Dimension != rating.Dimension, dimension => dimension.Risk >= 3);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level37, rating, isSafety: true));
    }
}
