using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-40")]
[Description("D1, D2 or D3 at 4 requires level 4.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class VerySevereAcuteRiskRequiresHospital : Rule
{
    public override void Define()
    {
        DimensionRating rating = default!;

        When()
            .Match(() => rating, dimension => dimension.IsAcute, dimension => dimension.Risk == 4);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level4, rating, isSafety: true));
    }
}
