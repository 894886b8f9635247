using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Continuum;

[Name("CARE-INDICATED")]
[Description("What is indicated, where the criteria cover the person, is what a placement must answer.")]
[Source(Confidence.High, Citations.Guide)]
[Priority(Stage.Place)]
internal sealed partial class IndicationInScopeMustBeAnswered : Rule
{
    public override void Define()
    {
        Indication indication = default!;

        When()
            .Match(() => indication)
            .Not<OutOfScopeReason>();

        Then()
            .Yield(_ => new IndicatedCare(indication));
    }
}
