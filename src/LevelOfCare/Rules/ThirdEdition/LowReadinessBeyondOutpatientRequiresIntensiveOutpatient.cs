using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-21b-OUTPATIENT")]
[Description("D4 at 2 or more where outpatient care is insufficient requires 2.1 (the second half of T3-21b).")]
[Source(Confidence.Medium, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class LowReadinessBeyondOutpatientRequiresIntensiveOutpatient : Rule
{
    public override void Define()
    {
        DimensionRating rating = default!;

        When()
            .Match(() => rating, dimension => dimension.Dimension == Dimension.D4, dimension => dimension.Risk >= 2)
            .Exists<CircumstanceHolds>(circumstance => circumstance.Circumstance == Circumstance.OutpatientInsufficient);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level21, rating));
    }
}
