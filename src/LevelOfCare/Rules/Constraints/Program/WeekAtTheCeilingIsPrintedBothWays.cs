using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Program;

[Name("PROGRAM-HOURS-CEILING")]
[Description("Exactly the ceiling of intensive outpatient is printed as inside and as outside the level.")]
[Source(Confidence.High, Citations.Levels)]
[Priority(Stage.Check)]
internal sealed partial class WeekAtTheCeilingIsPrintedBothWays : Rule
{
    public override void Define()
    {
        ProgramWeek week = default!;

        When()
            .Match(() => week, measured => measured.IsAtCeiling)
            .Not<ProgramWeek>(other => other.ProgramId == week.ProgramId, other => other.IsAtCeiling, other => other.Population < week.Population);

        Then()
            .Yield(_ => new Finding(ConstraintCodes.HoursAtCeiling, Severity.Warning, week.ProgramId, ConstraintMessages.HoursAtCeiling(week)));
    }
}
