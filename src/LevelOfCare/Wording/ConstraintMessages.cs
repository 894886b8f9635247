using System.Globalization;
using System.Text.Json;
using LevelOfCare.Facts;

namespace LevelOfCare.Wording;

/// <summary>Makes the messages of constraints: a key each, and what is said in it.</summary>
internal static class ConstraintMessages
{
    public static Message GroupHoursMissing { get; } = new(ConstraintKeys.GroupHoursMissing);

    public static Message CocMissing { get; } = new(ConstraintKeys.CocMissing);

    public static Message CoeMissing { get; } = new(ConstraintKeys.CoeMissing);

    public static Message BioMissing { get; } = new(ConstraintKeys.BioMissing);

    public static Message MoudMissing { get; } = new(ConstraintKeys.MoudMissing);

    public static Message OtpMissing { get; } = new(ConstraintKeys.OtpMissing);

    public static Message RrMissing { get; } = new(ConstraintKeys.RrMissing);

    public static Message RefusalRecorded { get; } = new(ConstraintKeys.RefusalRecorded);

    public static Message HoursBelowMinimum(ProgramWeek week) => new(ConstraintKeys.HoursBelowMinimum, week.Time, week.LevelCode, $"{week.Hours}", Plural(week.Population));

    public static Message HoursAboveRange(ProgramWeek week) => new(ConstraintKeys.HoursAboveRange, week.Time, week.LevelCode, $"{week.Hours}", Plural(week.Population));

    public static Message HoursAtCeiling(ProgramWeek week) => new(ConstraintKeys.HoursAtCeiling, week.Time, week.LevelCode);

    public static Message HoursStepDownTail(ProgramWeek week, StepDownTail tail) =>
        new(ConstraintKeys.HoursStepDownTail, week.Time, week.LevelCode, tail.Since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static Message DaysBelowBilling(ProgramWeek week) => new(ConstraintKeys.DaysBelowBilling, week.LongDays.ToString(CultureInfo.InvariantCulture));

    public static Message NotStated(OfferedProgram program) => new(ConstraintKeys.NotStated, program.NotStated);

    public static Message BelowSafetyFloor(ProposedPlacement placement, SafetyFloor floor) => new(ConstraintKeys.BelowSafetyFloor, placement.Text, floor.Level.Code);

    public static Message WithdrawalFirst(ProposedPlacement placement, WithdrawalRequirement requirement) => new(
        ConstraintKeys.WithdrawalFirst,
        requirement.Code,
        placement.IsIntensiveOutpatient ? "IOP" : placement.Text,
        placement.TakesOn == WithdrawalLevel.None ? "none" : WithdrawalLevels.CodeOf(placement.TakesOn));

    public static Message WithdrawalBeside(ProposedPlacement placement) => new(ConstraintKeys.WithdrawalBeside, placement.Text);

    public static Message MedicalManagementMissing(ProposedPlacement placement, IndicatedCare care) => new(ConstraintKeys.MedicalManagementMissing, care.Level.Code, placement.Text);

    public static Message Supervision24HMissing(ProposedPlacement placement) => new(ConstraintKeys.Supervision24HMissing, placement.Text);

    public static Message PopulationNotServed(PatientGroup group) => new(ConstraintKeys.PopulationNotServed, group.IsAdult && group.IsMinor ? "adults below 18" : Plural(group.Population));

    public static Message ScheduleConflict(OfferedProgram program) => program.FreePrograms.Length > 0
        ? new(ConstraintKeys.ScheduleConflictWithFreePrograms, program.Conflicts, program.FreePrograms)
        : new(ConstraintKeys.ScheduleConflict, program.Conflicts);

    public static Message OverrideReasonMissing(SelectedPlacement selected, IndicatedCare care) => new(ConstraintKeys.OverrideReasonMissing, selected.Placement.Text, care.Level.Code);

    public static Message BelowIndicated(SelectedPlacement selected, ExpectedSelection expected) => selected.Reason is { } reason
        ? new(ConstraintKeys.BelowIndicatedWithReason, selected.Placement.Text, expected.Level.Code, JsonNamingPolicy.CamelCase.ConvertName(reason.ToString()))
        : new(ConstraintKeys.BelowIndicatedWithoutReason, selected.Placement.Text, expected.Level.Code);

    public static Message AboveIndicated(SelectedPlacement selected, IndicatedCare care) => new(ConstraintKeys.AboveIndicated, selected.Placement.Text, care.Level.Code);

    public static Message CoverageNotAuthorized(AuthorizedCoverage coverage, IndicatedCare care) =>
        new(ConstraintKeys.CoverageNotAuthorized, coverage.Payer, coverage.Listed, care.Level.Code);

    private static string Plural(Population population) => population == Population.Adult ? "adults" : "adolescents";
}
