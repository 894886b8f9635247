using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-21d")]
[Description("Insufficient outpatient care together with D3, D4, D5 or D6 at 1 or more requires 2.1.")]
[Source(Confidence.Medium, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class InsufficientOutpatientCareRequiresIntensiveOutpatient : Rule
{
    public override void Define()
    {
        CircumstanceHolds insufficient = default!;
        DimensionRating risk = default!;

        When()
            .Match(() => insufficient, circumstance => circumstance.Circumstance == Circumstance.OutpatientInsufficient)
            .Match(() => risk, dimension => dimension.Dimension >= Dimension.D3, dimension => dimension.Risk >= 1);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level21, insufficient));
    }
}
