using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Program;

[Name("PROGRAM-DAYS")]
[Description("For adults, intensive outpatient care is billed by three days a week of three hours or more.")]
[Source(Confidence.High, Citations.Levels)]
[Priority(Stage.Check)]
internal sealed partial class IntensiveOutpatientIsBilledByLongDays : Rule
{
    public override void Define()
    {
        ProgramWeek week = default!;

        When()
            .Match(() => week, measured => measured.IsIntensiveOutpatient, measured => measured.IsForAdults, measured => measured.LongDays < 3);

        Then()
            .Yield(_ => new Finding(ConstraintCodes.DaysBelowBilling, Severity.Warning, week.ProgramId, ConstraintMessages.DaysBelowBilling(week)));
    }
}
