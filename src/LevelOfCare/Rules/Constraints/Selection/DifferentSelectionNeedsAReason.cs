using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Selection;

[Name("SELECTED-REASON")]
[Description("A selected level that differs from the indicated one needs a coded reason.")]
[Source(Confidence.High, Citations.Levels)]
[Priority(Stage.Check)]
internal sealed partial class DifferentSelectionNeedsAReason : Rule
{
    public override void Define()
    {
        IndicatedCare care = default!;
        ExpectedSelection expected = default!;
        SelectedPlacement selected = default!;

        When()
            .Match(() => care)
            .Match(() => expected)
            .Match(() => selected, chosen => !chosen.HasReason, chosen => chosen.DiffersFrom(care.Level), chosen => chosen.DiffersFrom(expected.Level))
            .Not<WithdrawalRequirement>(requirement => selected.IsWithdrawalStep(requirement));

        Then()
            .Yield(_ => new Finding(ConstraintCodes.OverrideReasonMissing, Severity.Violation, selected.About, ConstraintMessages.OverrideReasonMissing(selected, care)));
    }
}
