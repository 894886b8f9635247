using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Person;

[Name("PERSON-24H-FACT")]
[Description("A need for 24-hour structure or nursing, or imminent danger, needs somebody there day and night.")]
[Source(Confidence.High, Citations.Safety)]
[Priority(Stage.Check)]
internal sealed partial class StructureNeedNeedsStaffDayAndNight : Rule
{
    public override void Define()
    {
        CircumstanceHolds need = default!;
        ProposedPlacement placement = default!;

        When()
            .Match(() => need, circumstance => circumstance.IsSevereByItself)
            .Match(() => placement, proposed => !proposed.Is24Hour);

        Then()
            .Yield(_ => new Finding(ConstraintCodes.Supervision24HMissing, Severity.Violation, placement.About, ConstraintMessages.Supervision24HMissing(placement)));
    }
}
