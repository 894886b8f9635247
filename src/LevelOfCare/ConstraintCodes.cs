namespace LevelOfCare;

/// <summary>The codes of constraints on programs, placements and selections.</summary>
internal static class ConstraintCodes
{
    public const string HoursBelowMinimum = "HOURS-BELOW-MINIMUM";
    public const string HoursAboveRange = "HOURS-ABOVE-RANGE";
    public const string HoursAtCeiling = "HOURS-AT-CEILING";
    public const string HoursStepDownTail = "HOURS-STEP-DOWN-TAIL";
    public const string GroupHoursMissing = "GROUP-HOURS-MISSING";
    public const string DaysBelowBilling = "DAYS-BELOW-BILLING";
    public const string CocMissing = "COC-MISSING";
    public const string NotStated = "NOT-STATED";

    public const string BelowSafetyFloor = "BELOW-SAFETY-FLOOR";
    public const string WithdrawalExceedsLevel = "WITHDRAWAL-EXCEEDS-LEVEL";
    public const string MedicalManagementMissing = "MEDICAL-MANAGEMENT-MISSING";
    public const string Supervision24HMissing = "SUPERVISION-24H-MISSING";
    public const string PopulationNotServed = "POPULATION-NOT-SERVED";
    public const string CoeMissing = "COE-MISSING";
    public const string BioMissing = "BIO-MISSING";
    public const string MoudMissing = "MOUD-MISSING";
    public const string RrMissing = "RR-MISSING";
    public const string ScheduleConflict = "SCHEDULE-CONFLICT";

    public const string OverrideReasonMissing = "OVERRIDE-REASON-MISSING";
    public const string BelowIndicated = "BELOW-INDICATED";
    public const string AboveIndicated = "ABOVE-INDICATED";
    public const string RefusalRecorded = "REFUSAL-RECORDED";
    public const string CoverageNotAuthorized = "COVERAGE-NOT-AUTHORIZED";
    public const string NotChosen = "NOT-CHOSEN";

    /// <summary>What a program says it is, apart from any person.</summary>
    private static readonly HashSet<string> Program =
        [HoursBelowMinimum, HoursAboveRange, HoursAtCeiling, HoursStepDownTail, GroupHoursMissing, DaysBelowBilling, CocMissing, NotStated];

    /// <summary>What is said of the selection and not of its program.</summary>
    private static readonly HashSet<string> Selection = [OverrideReasonMissing, BelowIndicated, AboveIndicated, RefusalRecorded];

    private static readonly string[] Weight =
        [BelowSafetyFloor, WithdrawalExceedsLevel, MedicalManagementMissing, Supervision24HMissing, PopulationNotServed, CoeMissing, BioMissing, MoudMissing, RrMissing];

    /// <summary>Whether a code speaks of a program against a person, or by itself, rather than of how it was selected. Codes of house rules do.</summary>
    public static bool IsOfProgram(string code) => !Selection.Contains(code);

    /// <summary>Whether a code speaks of a program against a person. Codes of house rules do.</summary>
    public static bool IsOfPersonAndProgram(string code) => !Selection.Contains(code) && !Program.Contains(code);

    /// <summary>The place in the order in which what is missing is told; other codes come after.</summary>
    public static int PlaceOf(string code) => Array.IndexOf(Weight, code) is >= 0 and var place ? place : Weight.Length;
}
