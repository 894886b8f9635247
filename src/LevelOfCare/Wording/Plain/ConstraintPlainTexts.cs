namespace LevelOfCare.Wording.Plain;

/// <summary>What is said of programs and of what was chosen, in plain words. Most arguments name levels or programs; those are not said.</summary>
internal static class ConstraintPlainTexts
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [ConstraintKeys.HoursBelowMinimum] = "This program has fewer hours a week than it should have.",
        [ConstraintKeys.HoursAboveRange] = "This program has more hours a week than it should have.",
        [ConstraintKeys.HoursAtCeiling] = "This program has as many hours a week as it can have.",
        [ConstraintKeys.HoursStepDownTail] = "You are moving on to less support, so fewer hours are fine for now.",
        [ConstraintKeys.GroupHoursMissing] = "This program has no meetings in a group, which it should have.",
        [ConstraintKeys.DaysBelowBilling] = "Insurance may not pay for this week as it is planned. Ask the program about it.",
        [ConstraintKeys.CocMissing] = "This program does not say that it can help with mental health too. Ask about it.",
        [ConstraintKeys.NotStated] = "Not everything is known about this program. Ask about it.",
        [ConstraintKeys.BelowSafetyFloor] = "This program does not give enough support to be safe for you. If you do not want more, say so, stay in touch, and you can change your mind at any time.",
        [ConstraintKeys.WithdrawalFirst] = "This program cannot help you through withdrawal. That help comes first, and then this program.",
        [ConstraintKeys.WithdrawalBeside] = "This program does not help with withdrawal. Ask for that help beside it.",
        [ConstraintKeys.MedicalManagementMissing] = "You need a program where doctors are in charge, and this one is not.",
        [ConstraintKeys.Supervision24HMissing] = "You need somebody there day and night, and this program does not have that.",
        [ConstraintKeys.PopulationNotServed] = "This program is not for {0}.",
        [ConstraintKeys.CoeMissing] = "You need more help with mental health than this program gives.",
        [ConstraintKeys.BioMissing] = "You need more medical help than this program gives.",
        [ConstraintKeys.MoudMissing] = "You need medicine for opioid use, and this program does not have it.",
        [ConstraintKeys.OtpMissing] = "You need medicine for opioid use from a clinic that is allowed to give it, and this program is not.",
        [ConstraintKeys.RrMissing] = "You need a safe and sober place to live as well, and this program has none.",
        [ConstraintKeys.ScheduleConflict] = "Some meetings are at times that you must keep free. Ask for other times.",
        [ConstraintKeys.ScheduleConflictWithFreePrograms] = "Some meetings are at times that you must keep free. Another program keeps them free: ask for that one, or for other times.",
        [ConstraintKeys.OverrideReasonMissing] = "What was chosen is not what is advised, and nobody has said why. Ask for the reason.",
        [ConstraintKeys.BelowIndicatedWithoutReason] = "What was chosen is less support than is advised, and nobody has said why. Ask for the reason.",
        [ConstraintKeys.BelowIndicatedWithReason] = "What was chosen is less support than is advised. Go on looking, and have somebody look at it again soon.",
        [ConstraintKeys.AboveIndicated] = "What was chosen is more support than is advised, and nobody has said why. Ask for the reason.",
        [ConstraintKeys.RefusalRecorded] = "You have said no to what is advised. You can change your mind at any time, and the help stays open to you.",
        [ConstraintKeys.CoverageNotAuthorized] = "Insurance has not agreed to what is advised yet. Ask the program to request it. What you need does not change.",
        [ConstraintKeys.NotChosenClosed] = "Not chosen: it takes nobody new at the moment.",
        [ConstraintKeys.NotChosenViolation] = "Not chosen: it does not have everything that you need.",
        [ConstraintKeys.NotChosenWithdrawal] = "Not chosen: it helps with withdrawal only, which is a step of its own.",
        [ConstraintKeys.NotChosenBelow] = "Not chosen: it gives less support than is advised.",
        [ConstraintKeys.NotChosenMoreIntensive] = "Not chosen: it gives more support than you need.",
        [ConstraintKeys.NotChosenLater] = "Not chosen: another one fits a little better.",
        [ConstraintKeys.NotChosenNothingIndicated] = "Not chosen: no treatment is advised.",
        [ConstraintKeys.InterimUntil] = "Only until a place that fits is free. Go on asking for it every day.",
    };
}
