using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-21c")]
[Description("D3 at 2 or more without mental-health care elsewhere requires 2.1.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Require)]
internal sealed partial class EmotionalRiskWithoutCareRequiresIntensiveOutpatient : Rule
{
    public override void Define()
    {
        DimensionRating rating = default!;

        When()
            .Match(() => rating, dimension => dimension.Dimension == Dimension.D3, dimension => dimension.Risk >= 2)
            .Not<CircumstanceHolds>(circumstance => circumstance.Circumstance == Circumstance.ConcurrentMentalHealthCare);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level21, rating));
    }
}
