using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Selection;

[Name("SELECTED-BELOW")]
[Description("A selection below the indicated level must not go ahead without a coded reason.")]
[Source(Confidence.High, Citations.Levels)]
[Priority(Stage.Check)]
internal sealed partial class SelectionBelowIndicatedIsJustified : Rule
{
    public override void Define()
    {
        ExpectedSelection expected = default!;
        SelectedPlacement selected = default!;

        When()
            .Match(() => expected)
            .Match(() => selected, chosen => !chosen.HasReason, chosen => chosen.Placement.RanksBelow(expected.Level));

        Then()
            .Yield(_ => new Finding(ConstraintCodes.BelowIndicated, Severity.Violation, selected.About, ConstraintMessages.BelowIndicated(selected, expected)));
    }
}
