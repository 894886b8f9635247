using LevelOfCare.Facts;

namespace LevelOfCare.Rules.BothConditions;

[Name("CARE-BOTH")]
[Description("What is indicated for both conditions together, as a level of the edition, is what a placement must answer.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Place)]
internal sealed partial class CombinedIndicationMustBeAnswered : Rule
{
    public override void Define()
    {
        CombinedIndication combined = default!;

        When()
            .Match(() => combined, indication => indication.IsOfAnEdition)
            .Not<CombinedScopeReason>();

        Then()
            .Yield(_ => new IndicatedCare(combined.Indication));
    }
}
