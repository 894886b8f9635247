using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Selection;

[Name("SELECTED-ABOVE")]
[Description("A selection above the indicated level without a reason is more restrictive than needed.")]
[Source(Confidence.High, Citations.Levels)]
[Priority(Stage.Check)]
internal sealed partial class SelectionAboveIndicatedIsMoreRestrictive : Rule
{
    public override void Define()
    {
        IndicatedCare care = default!;
        SelectedPlacement selected = default!;

        When()
            .Match(() => care)
            .Match(() => selected, chosen => !chosen.HasReason, chosen => chosen.Placement.RanksAbove(care.Level))
            .Not<WithdrawalRequirement>(requirement => selected.IsWithdrawalStep(requirement));

        Then()
            .Yield(_ => new Finding(ConstraintCodes.AboveIndicated, Severity.Warning, selected.About, ConstraintMessages.AboveIndicated(selected, care)));
    }
}
