using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-Y2")]
[Description("For an adolescent, D1 at 3 requires 3.7.")]
[Source(Confidence.Medium, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class AdolescentSevereWithdrawalRequiresMonitoredInpatient : Rule
{
    public override void Define()
    {
        DimensionRating rating = default!;

        When()
            .Match(() => rating, dimension => dimension.Dimension == Dimension.D1, dimension => dimension.Risk == 3)
            .Exists<PatientGroup>(group => group.IsAdolescent);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level37, rating, isSafety: true));
    }
}
