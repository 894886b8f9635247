using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Scales;

[Name("T3-SCALE-CONTRADICTS")]
[Description("For an adolescent, a scale that asks for 2-WM or more contradicts D1 below 2.")]
[Source(Confidence.Medium, Citations.Third)]
[Priority(Stage.Indicate)]
internal sealed partial class AdolescentScaleContradictsRating : Rule
{
    public override void Define()
    {
        When()
            .Exists<PatientGroup>(group => group.IsAdolescent)
            .Exists<DimensionRating>(rating => rating.Dimension == Dimension.D1, rating => rating.Risk < 2)
            .Exists<ScaleNeed>(need => need.Level >= WithdrawalLevel.Level2);

        Then()
            .Yield(_ => new Finding(FindingCodes.ScaleContradictsRating, Severity.Warning, CaseFactNames.Of(Dimension.D1), FindingMessages.ScaleContradictsRating, true));
    }
}
