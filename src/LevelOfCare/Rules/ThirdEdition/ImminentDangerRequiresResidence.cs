using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-31c")]
[Description("Imminent danger requires 3.1.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Require)]
internal sealed partial class ImminentDangerRequiresResidence : Rule
{
    public override void Define()
    {
        CircumstanceHolds danger = default!;

        When()
            .Match(() => danger, circumstance => circumstance.Circumstance == Circumstance.ImminentDanger);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level31, danger, isSafety: true));
    }
}
