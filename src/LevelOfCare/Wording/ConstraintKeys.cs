namespace LevelOfCare.Wording;

/// <summary>The key of every sentence about programs, placements and selections.</summary>
internal static class ConstraintKeys
{
    public const string HoursBelowMinimum = "constraint.hoursBelowMinimum";
    public const string HoursAboveRange = "constraint.hoursAboveRange";
    public const string HoursAtCeiling = "constraint.hoursAtCeiling";
    public const string HoursStepDownTail = "constraint.hoursStepDownTail";
    public const string GroupHoursMissing = "constraint.groupHoursMissing";
    public const string DaysBelowBilling = "constraint.daysBelowBilling";
    public const string CocMissing = "constraint.cocMissing";
    public const string NotStated = "constraint.notStated";
    public const string BelowSafetyFloor = "constraint.belowSafetyFloor";
    public const string WithdrawalFirst = "constraint.withdrawalFirst";
    public const string WithdrawalBeside = "constraint.withdrawalBeside";
    public const string MedicalManagementMissing = "constraint.medicalManagementMissing";
    public const string Supervision24HMissing = "constraint.supervision24HMissing";
    public const string PopulationNotServed = "constraint.populationNotServed";
    public const string CoeMissing = "constraint.coeMissing";
    public const string BioMissing = "constraint.bioMissing";
    public const string MoudMissing = "constraint.moudMissing";
    public const string OtpMissing = "constraint.otpMissing";
    public const string RrMissing = "constraint.rrMissing";
    public const string ScheduleConflict = "constraint.scheduleConflict";
    public const string ScheduleConflictWithFreePrograms = "constraint.scheduleConflictWithFreePrograms";
    public const string OverrideReasonMissing = "constraint.overrideReasonMissing";
    public const string BelowIndicatedWithoutReason = "constraint.belowIndicatedWithoutReason";
    public const string BelowIndicatedWithReason = "constraint.belowIndicatedWithReason";
    public const string AboveIndicated = "constraint.aboveIndicated";
    public const string RefusalRecorded = "constraint.refusalRecorded";
    public const string CoverageNotAuthorized = "constraint.coverageNotAuthorized";

    public const string NotChosenClosed = "placement.notChosen.closed";
    public const string NotChosenViolation = "placement.notChosen.violation";
    public const string NotChosenWithdrawal = "placement.notChosen.withdrawal";
    public const string NotChosenBelow = "placement.notChosen.below";
    public const string NotChosenMoreIntensive = "placement.notChosen.moreIntensive";
    public const string NotChosenLater = "placement.notChosen.later";
    public const string NotChosenNothingIndicated = "placement.notChosen.nothingIndicated";
    public const string InterimUntil = "placement.interimUntil";
}
