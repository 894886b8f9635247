namespace LevelOfCare.Tests.Oracle;

/// <summary>A program as the case lists it; null is "not stated". Minutes count from midnight.</summary>
internal sealed record OracleProgram(
    string Id,
    string Level,
    string Edition,
    IReadOnlyList<string>? Populations,
    IReadOnlyList<string>? Capabilities,
    bool? Accepting,
    double? DistanceKm,
    IReadOnlyList<string>? Languages,
    IReadOnlyList<(int Day, int FromMinute, int ToMinute, string Modality)>? Week);

/// <summary>constraints.md, "Programme by itself".</summary>
internal static class ProgramOracle
{
    private const int Hour = 60;

    /// <summary>
    /// Codes in the order of the table. <paramref name="personPopulation"/> is null where there is no person;
    /// <paramref name="inTail"/>: the person is in the tail of 2.1.
    /// </summary>
    internal static IReadOnlyList<(string Code, string Severity)> Alone(
        OracleProgram p, string? personPopulation, bool inTail)
    {
        var found = new List<(string Code, string Severity)>();
        var audience = Audience(p, personPopulation);
        var iop = p.Level == "2.1";

        if (p.Week is { } week)
        {
            var minutes = ClinicalMinutes(week);
            var below = false;
            var above = false;
            foreach (var population in audience)
            {
                var (least, tooMany) = Range(p.Edition, p.Level, population);
                below |= minutes < least;
                above |= iop ? minutes > 20 * Hour : minutes >= tooMany;
            }

            if (below && !(iop && inTail))
            {
                found.Add(("HOURS-BELOW-MINIMUM", HoursSeverity(p.Edition, p.Level)));
            }

            if (above)
            {
                found.Add(("HOURS-ABOVE-RANGE", HoursSeverity(p.Edition, p.Level)));
            }

            if (iop && minutes == 20 * Hour)
            {
                found.Add(("HOURS-AT-CEILING", "warning"));
            }

            if (below && iop && inTail)
            {
                found.Add(("HOURS-STEP-DOWN-TAIL", "note"));
            }

            if (iop && !week.Any(s => s.Modality == "group"))
            {
                found.Add(("GROUP-HOURS-MISSING", "warning"));
            }

            if (iop && audience.Contains("adult") && LongDays(week) < 3)
            {
                found.Add(("DAYS-BELOW-BILLING", "warning"));
            }
        }

        if (p.Capabilities is { } can && !can.Contains("COC") && !can.Contains("COE") && p.Level != "4 PSYCH")
        {
            found.Add(("COC-MISSING", "violation"));
        }

        if (p.Capabilities is null || p.Week is null)
        {
            found.Add(("NOT-STATED", "note"));
        }

        return found;
    }

    /// <summary>Case management, peer support and transport are no clinical hours (benefits.md).</summary>
    internal static int ClinicalMinutes(IEnumerable<(int Day, int FromMinute, int ToMinute, string Modality)> week) =>
        week.Where(s => s.Modality is not ("caseManagement" or "peerSupport" or "transport"))
            .Sum(s => Math.Max(0, s.ToMinute - s.FromMinute));

    private static int LongDays(IEnumerable<(int Day, int FromMinute, int ToMinute, string Modality)> week) =>
        week.GroupBy(s => s.Day).Count(day => ClinicalMinutes(day) >= 3 * Hour);

    // "The minimum is by the person's population; without a person, by each that the program lists." Not stated: adults.
    private static IReadOnlyList<string> Audience(OracleProgram p, string? personPopulation) =>
        personPopulation is not null ? [personPopulation]
        : p.Populations is { Count: > 0 } listed ? listed
        : ["adult"];

    // Weekly minutes: at least `Least`, and fewer than `TooMany` (half-open). The ceiling of 2.1 is asked apart.
    private static (int Least, int TooMany) Range(string edition, string level, string population) =>
        (edition, level, population) switch
        {
            ("4", "1.5", _) => (0, 9 * Hour),
            ("4", "1.7", _) => (0, 9 * Hour),
            ("4", "2.1", _) => (9 * Hour, 20 * Hour),
            ("4", "2.5", _) => (20 * Hour, int.MaxValue),
            ("4", "2.7", _) => (20 * Hour, int.MaxValue),
            ("4", "3.1", _) => (9 * Hour, int.MaxValue),
            ("4", "3.5", _) => (20 * Hour, int.MaxValue),
            ("4", "3.7", _) => (20 * Hour, int.MaxValue),
            ("4", "3.7 BIO", _) => (20 * Hour, int.MaxValue),
            ("3", "1", "adolescent") => (0, 6 * Hour),
            ("3", "1", _) => (0, 9 * Hour),
            ("3", "2.1", "adolescent") => (6 * Hour, 20 * Hour),
            ("3", "2.1", _) => (9 * Hour, 20 * Hour),
            ("3", "2.5", _) => (20 * Hour, int.MaxValue),
            ("3", "3.1", _) => (5 * Hour, int.MaxValue),
            _ => (0, int.MaxValue),
        };

    // Fourth: "ours" in the column conf. (hours); 3.7 BIO is high for the capability only. The third prints no "ours".
    private static string HoursSeverity(string edition, string level) =>
        edition == "4" && level is ("1.7" or "2.7" or "3.1" or "3.7" or "3.7 BIO")
            ? "warning"
            : "violation";
}
