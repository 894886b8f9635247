using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Person;

[Name("PERSON-FLOOR")]
[Description("A placement below the safety floor must not go ahead, whatever the reason.")]
[Source(Confidence.High, Citations.Safety)]
[Priority(Stage.Check)]
internal sealed partial class PlacementBelowTheFloorIsNotSafe : Rule
{
    public override void Define()
    {
        SafetyFloor floor = default!;
        ProposedPlacement placement = default!;

        When()
            .Match(() => floor)
            .Match(() => placement, proposed => proposed.RanksBelow(floor.Level))
            .Not<SafetyFloor>(other => other.Level > floor.Level);

        Then()
            .Yield(_ => new Finding(ConstraintCodes.BelowSafetyFloor, Severity.Violation, placement.About, ConstraintMessages.BelowSafetyFloor(placement, floor)));
    }
}
