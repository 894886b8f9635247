using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Selection;

[Name("SELECTED-REFUSAL")]
[Description("An informed refusal is recorded, and takes back nothing that was found.")]
[Source(Confidence.High, Citations.Safety)]
[Priority(Stage.Check)]
internal sealed partial class InformedRefusalIsRecorded : Rule
{
    public override void Define()
    {
        SelectedPlacement selected = default!;

        When()
            .Match(() => selected, chosen => chosen.IsRefusal);

        Then()
            .Yield(_ => new Finding(ConstraintCodes.RefusalRecorded, Severity.Note, selected.About, ConstraintMessages.RefusalRecorded));
    }
}
