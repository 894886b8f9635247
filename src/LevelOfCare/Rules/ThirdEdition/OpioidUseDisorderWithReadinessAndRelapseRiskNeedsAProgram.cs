using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-OPIOID-PROGRAM")]
[Description("An opioid use disorder whose medication is wanted, with D4 and D5 at 3 or more, needs an opioid treatment program.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Enhance)]
internal sealed partial class OpioidUseDisorderWithReadinessAndRelapseRiskNeedsAProgram : Rule
{
    public override void Define()
    {
        CircumstanceHolds disorder = default!;
        CircumstanceHolds wish = default!;

        When()
            .Match(() => disorder, circumstance => circumstance.Circumstance == Circumstance.OpioidUseDisorder)
            .Match(() => wish, circumstance => circumstance.Circumstance == Circumstance.WantsOpioidMedication)
            .Exists<DimensionRating>(rating => rating.Dimension == Dimension.D4, rating => rating.Risk >= 3)
            .Exists<DimensionRating>(rating => rating.Dimension == Dimension.D5, rating => rating.Risk >= 3);

        Then()
            .Yield(_ => new OpioidProgramNeed());
    }
}
