using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Program;

[Name("PROGRAM-HOURS-TAIL")]
[Description("On the way out of 2.1, fewer hours are still 2.1 for two weeks.")]
[Source(Confidence.High, Citations.Levels)]
[Priority(Stage.Check)]
internal sealed partial class ReducedWeekOnTheWayOutIsStillTheLevel : Rule
{
    public override void Define()
    {
        ProgramWeek week = default!;
        StepDownTail tail = default!;

        When()
            .Match(() => week, measured => measured.IsBelowMinimum)
            .Match(() => tail, reduced => reduced.LevelCode == week.LevelCode)
            .Not<ProgramWeek>(other => other.ProgramId == week.ProgramId, other => other.IsBelowMinimum, other => other.Population < week.Population);

        Then()
            .Yield(_ => new Finding(ConstraintCodes.HoursStepDownTail, Severity.Note, week.ProgramId, ConstraintMessages.HoursStepDownTail(week, tail)));
    }
}
