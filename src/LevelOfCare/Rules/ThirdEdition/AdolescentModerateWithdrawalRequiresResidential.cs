using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-Y1")]
[Description("For an adolescent, D1 at 2 requires 3.5.")]
[Source(Confidence.Medium, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class AdolescentModerateWithdrawalRequiresResidential : Rule
{
    public override void Define()
    {
        DimensionRating rating = default!;

        When()
            .Match(() => rating, dimension => dimension.Dimension == Dimension.D1, dimension => dimension.Risk == 2)
            .Exists<PatientGroup>(group => group.IsAdolescent);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level35, rating, isSafety: true));
    }
}
