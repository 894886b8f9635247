using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-35b")]
[Description("Imminent danger together with D4, D5 or D6 at 3 or more requires 3.5.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class ImminentDangerWithSevereRecoveryRiskRequiresResidential : Rule
{
    public override void Define()
    {
        CircumstanceHolds danger = default!;
        DimensionRating risk = default!;

        When()
            .Match(() => danger, circumstance => circumstance.Circumstance == Circumstance.ImminentDanger)
            .Match(() => risk, dimension => dimension.IsRecovery, dimension => dimension.Risk >= 3);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level35, danger, isSafety: true));
    }
}
