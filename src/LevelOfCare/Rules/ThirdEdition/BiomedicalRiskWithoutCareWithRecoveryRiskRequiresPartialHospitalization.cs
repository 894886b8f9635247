using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-25b")]
[Description("D2 at 2 or more without medical care elsewhere, together with D4, D5 or D6 at 2 or more, requires 2.5.")]
[Source(Confidence.Medium, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class BiomedicalRiskWithoutCareWithRecoveryRiskRequiresPartialHospitalization : Rule
{
    public override void Define()
    {
        DimensionRating rating = default!;
        DimensionRating risk = default!;

        When()
            .Match(() => rating, dimension => dimension.Dimension == Dimension.D2, dimension => dimension.Risk >= 2)
            .Match(() => risk, dimension => dimension.IsRecovery, dimension => dimension.Risk >= 2)
            .Not<CircumstanceHolds>(circumstance => circumstance.Circumstance == Circumstance.ConcurrentMedicalCare);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level25, rating));
    }
}
