namespace LevelOfCare.Screening;

/// <summary>How soon an assessment is advised for each band. This library's own reading: the earlier of what is usual.</summary>
internal static class UrgencyTable
{
    /// <summary>The total of the first two items from which the rest of a questionnaire is asked.</summary>
    public const int OpensTheRest = 3;

    private const AssessmentUrgency Not = AssessmentUrgency.NotAdvised;
    private const AssessmentUrgency Weeks = AssessmentUrgency.WithinWeeks;
    private const AssessmentUrgency Days = AssessmentUrgency.WithinDays;

    private static readonly AssessmentUrgency[][] ByInstrument =
    [
        [Not, Weeks],
        [Not, Not, Weeks, Days, Days],
        [Not, Weeks],
        [Not, Not, Weeks, Days],
        [Not, Weeks],
        [Not, Weeks],
        [Not, Weeks, Weeks, Days],
        [Not, Weeks],
        [Not, Weeks, Weeks, Days, Days],
        [Days, AssessmentUrgency.Today, AssessmentUrgency.Now],
        [Not, Days, AssessmentUrgency.Today, AssessmentUrgency.Today, AssessmentUrgency.Now],
        [Days, AssessmentUrgency.Today, AssessmentUrgency.Now],
    ];

    public static AssessmentUrgency Of(Instrument instrument, int band) => ByInstrument[(int)instrument][band];
}
