using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Program;

[Name("PROGRAM-HOURS-BELOW")]
[Description("A week with fewer clinical hours than the level's minimum is not that level.")]
[Source(Confidence.High, Citations.Levels)]
[Priority(Stage.Check)]
internal sealed partial class WeekBelowMinimumIsNotTheLevel : Rule
{
    public override void Define()
    {
        ProgramWeek week = default!;

        When()
            .Match(() => week, measured => measured.IsBelowMinimum)
            .Not<StepDownTail>(tail => tail.LevelCode == week.LevelCode)
            .Not<ProgramWeek>(other => other.ProgramId == week.ProgramId, other => other.IsBelowMinimum, other => other.Population < week.Population);

        Then()
            .Yield(_ => new Finding(ConstraintCodes.HoursBelowMinimum, week.Severity, week.ProgramId, ConstraintMessages.HoursBelowMinimum(week)));
    }
}
