namespace LevelOfCare.Wording.English;

/// <summary>What is said of programs, placements and selections; each sentence names the remedy.</summary>
internal static class ConstraintTexts
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [ConstraintKeys.HoursBelowMinimum] = "The week has {0} of clinical services; {1} is {2} hours ({3}). Add clinical sessions, or call the program by the level that its hours make.",
        [ConstraintKeys.HoursAboveRange] = "The week has {0} of clinical services; {1} is {2} hours ({3}). Call the program by the level that its hours make, or shorten the week.",
        [ConstraintKeys.HoursAtCeiling] = "The week has {0}, exactly the ceiling of {1}, which sources print as inside and as outside the level. Keep it under the ceiling, or agree with the payer on what it is.",
        [ConstraintKeys.HoursStepDownTail] = "The week has {0} of clinical services, less than the minimum of {1}: it still counts as {1} in the two weeks after {2}. Then step down, or go back to the full week.",
        [ConstraintKeys.GroupHoursMissing] = "An intensive outpatient week without group therapy: the level is built on more group hours than outpatient care. Add group sessions.",
        [ConstraintKeys.DaysBelowBilling] = "{0} days a week have three clinical hours or more; the usual billing code (H0015) asks for three such days. Spread the hours over three days, or agree with the payer on another code.",
        [ConstraintKeys.CocMissing] = "The program does not say that it is co-occurring capable (COC), which every program is expected to be. Make it capable, or correct its capabilities.",
        [ConstraintKeys.NotStated] = "The program does not state its {0}: what depends on that was not checked. State it.",
        [ConstraintKeys.BelowSafetyFloor] = "{0} ranks below {1}, the least that is safe. No reason makes it safe: place the person at {1} or above; where that is refused, record the refusal, keep the person seen, and go on offering it.",
        [ConstraintKeys.WithdrawalFirst] = "The person needs {0}, and {1} takes on {2}. Detoxify first: {0}, then {1}.",
        [ConstraintKeys.WithdrawalBeside] = "The person needs 1-WM, which {0} does not deliver. Arrange 1-WM beside it.",
        [ConstraintKeys.MedicalManagementMissing] = "{0} is indicated, which is medically managed, and {1} is not. Choose a medically managed program; a higher rank does not stand in for it.",
        [ConstraintKeys.Supervision24HMissing] = "The person needs somebody there day and night, and {0} does not have that. Choose a program with 24-hour staffing.",
        [ConstraintKeys.PopulationNotServed] = "The program does not serve {0}. Choose one that does.",
        [ConstraintKeys.CoeMissing] = "Co-occurring enhanced care (COE) is needed, and the program does not have it. Choose a program that is enhanced.",
        [ConstraintKeys.BioMissing] = "Biomedically enhanced care (BIO) is needed, and the program does not have it. Choose a program that is enhanced.",
        [ConstraintKeys.MoudMissing] = "Medication for opioid use disorder is needed, and the program does not offer it. Choose a program that does, or arrange it there before the person starts.",
        [ConstraintKeys.OtpMissing] = "An opioid treatment program (OTP) is needed, and the program is none. Choose one that is.",
        [ConstraintKeys.RrMissing] = "A recovery residence is needed beside the program, which offers none. Arrange one.",
        [ConstraintKeys.ScheduleConflict] = "Sessions fall into times the person must keep: {0}. No other program given keeps them free: ask for other session times.",
        [ConstraintKeys.ScheduleConflictWithFreePrograms] = "Sessions fall into times the person must keep: {0}. Programs that keep them free: {1}. Choose one of those, or ask for other session times.",
        [ConstraintKeys.OverrideReasonMissing] = "{0} was selected and {1} is indicated. Give the coded reason for the difference, or select {1}.",
        [ConstraintKeys.BelowIndicatedWithoutReason] = "{0} ranks below {1}, without a coded reason. Select {1}, or give the reason.",
        [ConstraintKeys.BelowIndicatedWithReason] = "{0} ranks below {1}; the reason given is {2}. Go on looking for {1}, and review early.",
        [ConstraintKeys.AboveIndicated] = "{0} is more intensive than {1}, without a reason: more restrictive than needed. Select {1}, or give the reason.",
        [ConstraintKeys.RefusalRecorded] = "An informed refusal is recorded. It takes nothing back of what is needed or found here: go on offering what is indicated, and review early.",
        [ConstraintKeys.CoverageNotAuthorized] = "{0} authorizes {1}, not {2}, which is indicated. Ask for authorization with the evidence summary; what is indicated does not change.",
        [ConstraintKeys.NotChosenClosed] = "Not chosen: it does not accept anybody now.",
        [ConstraintKeys.NotChosenViolation] = "Not chosen: it does not meet {0}.",
        [ConstraintKeys.NotChosenWithdrawal] = "Not chosen: it is withdrawal management, a step of its own and not the level of treatment.",
        [ConstraintKeys.NotChosenBelow] = "Not chosen: {0} ranks below {1}, which is indicated.",
        [ConstraintKeys.NotChosenMoreIntensive] = "Not chosen: {0} is more intensive than needed, and {1} is closer to what is indicated.",
        [ConstraintKeys.NotChosenLater] = "Not chosen: {0} is at the same level and comes first by distance, schedule, language and name.",
        [ConstraintKeys.NotChosenNothingIndicated] = "Not chosen: no level of care is indicated.",
        [ConstraintKeys.InterimUntil] = "Until a program at {0} is open; it is not a placement. Keep looking every day, and arrange what is missing.",
    };
}
