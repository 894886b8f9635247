using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Program;

[Name("PROGRAM-HOURS-ABOVE")]
[Description("A week with more clinical hours than the level has is another level.")]
[Source(Confidence.High, Citations.Levels)]
[Priority(Stage.Check)]
internal sealed partial class WeekAboveRangeIsAnotherLevel : Rule
{
    public override void Define()
    {
        ProgramWeek week = default!;

        When()
            .Match(() => week, measured => measured.IsAboveRange)
            .Not<ProgramWeek>(other => other.ProgramId == week.ProgramId, other => other.IsAboveRange, other => other.Population < week.Population);

        Then()
            .Yield(_ => new Finding(ConstraintCodes.HoursAboveRange, week.Severity, week.ProgramId, ConstraintMessages.HoursAboveRange(week)));
    }
}
