using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Person;

[Name("PERSON-24H-LEVEL")]
[Description("An indicated level of 3.1 or above needs somebody there day and night.")]
[Source(Confidence.High, Citations.Levels)]
[Priority(Stage.Check)]
internal sealed partial class ResidentialLevelNeedsStaffDayAndNight : Rule
{
    public override void Define()
    {
        IndicatedCare care = default!;
        ProposedPlacement placement = default!;

        When()
            .Match(() => care, indicated => indicated.Level.Is24Hour)
            .Match(() => placement, proposed => !proposed.Is24Hour);

        Then()
            .Yield(_ => new Finding(ConstraintCodes.Supervision24HMissing, Severity.Violation, placement.About, ConstraintMessages.Supervision24HMissing(placement)));
    }
}
