namespace LevelOfCare.Tests.Oracle;

/// <summary>
/// What is known of the person when a program is held against them. <see cref="WithdrawalNeed"/> is "none" for
/// third-edition adolescents; facts that are unknown are false here.
/// </summary>
internal sealed record OraclePerson(
    string Edition,
    string Population,
    string IndicatedLevel,
    IReadOnlyList<string> AddOnsNeeded,
    string WithdrawalNeed,
    string? Floor,
    bool Structure24Hour,
    bool Nursing24Hour,
    bool ImminentDanger,
    IReadOnlyList<(int Day, int FromMinute, int ToMinute)> Busy)
{
    /// <summary>Null: not stated; an adolescent then counts as below 18, an adult as 18 or more.</summary>
    internal int? Age { get; init; }

    internal string? Language { get; init; }

    /// <summary>In the two weeks' tail of 2.1.</summary>
    internal bool InTail { get; init; }

    /// <summary>Row 9 of the transitions spoke: BELOW-INDICATED then compares with 1.0.</summary>
    internal bool Monitoring { get; init; }
}

/// <summary>constraints.md, "Person against programme".</summary>
internal static class PersonProgramOracle
{
    private static readonly string[] CodedReasons =
    [
        "levelUnavailable", "waitlist", "tooFar", "noPhysicalAccess", "workOrFamily", "employment", "caregiving",
        "uninsured", "insurerRefused", "programDeclined", "courtMandate", "patientPreference", "patientRefuses",
        "languageAccess", "clinicianJudgment", "other",
    ];

    private static readonly string[] DayAndNight =
        ["3.1", "3.3", "3.5", "3.7", "3.7 BIO", "4", "4 PSYCH", "3.2-WM", "3.7-WM", "4-WM"];

    private static readonly string[] MedicallyManaged = ["1.7", "2.7", "3.7", "3.7 BIO", "4", "4 PSYCH"];

    /// <summary>The rows given for every program, in the order of the table.</summary>
    internal static IReadOnlyList<(string Code, string Severity)> Against(OraclePerson person, OracleProgram p)
    {
        var found = new List<(string Code, string Severity)>();
        void Give(bool applies, string code, string severity)
        {
            if (applies)
            {
                found.Add((code, severity));
            }
        }

        Give(BelowFloor(person, p.Level, p.Edition), "BELOW-SAFETY-FLOOR", "violation");
        Give(WithdrawalExceeds(person, p), "WITHDRAWAL-EXCEEDS-LEVEL", person.WithdrawalNeed == "1-WM" ? "warning" : "violation");
        Give(MedicalManagementMissing(person, p.Level, p.Edition), "MEDICAL-MANAGEMENT-MISSING", "violation");
        Give(SupervisionMissing(person, p.Level), "SUPERVISION-24H-MISSING", "violation");
        Give(PopulationNotServed(person, p), "POPULATION-NOT-SERVED", "violation");
        if (p.Capabilities is { } can)
        {
            Give(CoeMissing(person, p.Level, can), "COE-MISSING", "violation");
            Give(BioMissing(person, p.Level, can), "BIO-MISSING", "violation");
            Give(MoudMissing(person, can), "MOUD-MISSING", "violation");

            // The lead's reading: a residential program answers the need for a residence by itself.
            Give(person.AddOnsNeeded.Contains("RR") && !can.Contains("RR") && !DayAndNight.Contains(p.Level), "RR-MISSING", "warning");
        }

        Give(ScheduleConflict(person, p), "SCHEDULE-CONFLICT", "warning");
        return found;
    }

    /// <summary>
    /// The rows about the selection, in the order of the table. A named program's other rows come from
    /// <see cref="Against"/>; without one, <see cref="ByLevelAlone"/> adds those that a level can tell by itself.
    /// </summary>
    internal static IReadOnlyList<(string Code, string Severity)> Selected(
        OraclePerson person, string selectedLevel, OracleProgram? program, string? reason) =>
        program is null
            ? [.. SelectionRows(person, selectedLevel, person.Edition, reason), .. ByLevelAlone(person, selectedLevel)]
            : SelectionRows(person, selectedLevel, program.Edition, reason);

    /// <summary>The first three rows and BELOW-SAFETY-FLOOR: all that the text gives for a selection.</summary>
    internal static IReadOnlyList<(string Code, string Severity)> SelectionRows(
        OraclePerson person, string selectedLevel, string selectedEdition, string? reason)
    {
        var found = new List<(string Code, string Severity)>();
        var noReason = string.IsNullOrWhiteSpace(reason);
        var coded = !noReason && CodedReasons.Contains(reason);
        var rank = PlaceOracle.PlaceRank(person.Edition, selectedLevel, selectedEdition);
        var indicated = PlaceOracle.Rank(person.Edition, person.IndicatedLevel);

        // The lead's reading: the plan's first step of withdrawal management, and 1.0 once monitoring is reached, need no reason.
        var isStep = person.Edition == "3" && person.WithdrawalNeed != "none" && selectedLevel == person.WithdrawalNeed;
        var isMonitoring = person.Monitoring && PlaceOracle.Place(person.Edition, selectedLevel, selectedEdition) == "1.0";
        if (PlaceOracle.Place(person.Edition, selectedLevel, selectedEdition) != person.IndicatedLevel && noReason && !isStep && !isMonitoring)
        {
            found.Add(("OVERRIDE-REASON-MISSING", "violation"));
        }

        if (rank < (person.Monitoring ? PlaceOracle.Rank("4", "1.0") : indicated))
        {
            found.Add(("BELOW-INDICATED", coded ? "warning" : "violation"));
        }

        if (rank > indicated && noReason && !isStep)
        {
            found.Add(("ABOVE-INDICATED", "warning"));
        }

        if (BelowFloor(person, selectedLevel, selectedEdition))
        {
            found.Add(("BELOW-SAFETY-FLOOR", "violation"));
        }

        return found;
    }

    /// <summary>
    /// Not in the text, which gives these rows for programs: what a selected level without a program could
    /// be told of them. Add-ons and times need a program.
    /// </summary>
    internal static IReadOnlyList<(string Code, string Severity)> ByLevelAlone(OraclePerson person, string selectedLevel)
    {
        var level = new OracleProgram("selected", selectedLevel, person.Edition, null, null, null, null, null, null);

        // The lead's reading: these rows, and no others, can be told by a level alone.
        return [.. Against(person, level).Where(row => row.Code is "WITHDRAWAL-EXCEEDS-LEVEL" or "MEDICAL-MANAGEMENT-MISSING" or "SUPERVISION-24H-MISSING")];
    }

    /// <summary>The combination rule on the minima of 1A to 3B and any E of 4A or 4B; none of them: null.</summary>
    internal static string? FloorFourth(IReadOnlyDictionary<string, string> codes) => FourthFloor.Floor(codes);

    /// <summary>The highest of the requirements named that count towards the floor; none of them: null.</summary>
    internal static string? FloorThird(IReadOnlyCollection<string> requirements, bool replacedBy33)
    {
        string? floor = null;
        foreach (var requirement in requirements)
        {
            var minimum = requirement switch
            {
                "T3-40" or "T3-Y3" => "4",
                "T3-37a" or "T3-37b" or "T3-37c" or "T3-Y2" => "3.7",
                "T3-35a" or "T3-35b" or "T3-Y1" => "3.5",
                "T3-31b" or "T3-31c" => "3.1",
                _ => null,
            };
            if (minimum is not null && (floor is null || PlaceOracle.Rank("3", minimum) > PlaceOracle.Rank("3", floor)))
            {
                floor = minimum;
            }
        }

        return replacedBy33 && floor is not null && PlaceOracle.Rank("3", floor) > PlaceOracle.Rank("3", "3.3")
            ? "3.3"
            : floor;
    }

    private static bool BelowFloor(OraclePerson person, string level, string levelEdition) =>
        person.Floor is { } floor
        && PlaceOracle.PlaceRank(person.Edition, level, levelEdition) < PlaceOracle.Rank(person.Edition, floor);

    // Capabilities not stated: the level alone speaks.
    private static bool WithdrawalExceeds(OraclePerson person, OracleProgram p) =>
        !(person.Edition == "3" && person.Population == "adolescent")
        && PlaceOracle.Step(person.WithdrawalNeed)
            > PlaceOracle.Step(PlaceOracle.Takes(p.Edition, p.Level, p.Capabilities));

    private static bool MedicalManagementMissing(OraclePerson person, string level, string levelEdition) =>
        person.Edition == "4"
        && MedicallyManaged.Contains(person.IndicatedLevel)
        && !MedicallyManaged.Contains(PlaceOracle.Place("4", level, levelEdition));

    // The fourth edition does not read nursing24Hour.
    private static bool SupervisionMissing(OraclePerson person, string level)
    {
        var needed = PlaceOracle.Rank(person.Edition, person.IndicatedLevel) >= PlaceOracle.Rank(person.Edition, "3.1")
            || person.Structure24Hour
            || (person.Nursing24Hour && person.Edition == "3")
            || person.ImminentDanger;
        return needed && !DayAndNight.Contains(level);
    }

    private static bool PopulationNotServed(OraclePerson person, OracleProgram p)
    {
        var adolescent = person.Population == "adolescent";

        // The lead's reading: below 18 by population or by age.
        var below18 = adolescent || person.Age < 18;
        return (p.Populations is { } served && !served.Contains(person.Population))
            || (adolescent && p.Level == "3.3")
            || (below18 && p.Edition == "4");
    }

    // 4 PSYCH "counts as COE".
    private static bool CoeMissing(OraclePerson person, string level, IReadOnlyList<string> can) =>
        person.AddOnsNeeded.Contains("COE") && !can.Contains("COE") && level != "4 PSYCH";

    // A 3.7 BIO is BIO.
    private static bool BioMissing(OraclePerson person, string level, IReadOnlyList<string> can) =>
        person.AddOnsNeeded.Contains("BIO") && !can.Contains("BIO") && level != "3.7 BIO";

    // "OTP, OBOT, MOUD are met by the capability MOUD (OTP also needs OTP)".
    private static bool MoudMissing(OraclePerson person, IReadOnlyList<string> can)
    {
        var needed = person.AddOnsNeeded.Any(a => a is "OTP" or "OBOT" or "MOUD");
        return (needed && !can.Contains("MOUD")) || (person.AddOnsNeeded.Contains("OTP") && !can.Contains("OTP"));
    }

    // Touching is no conflict.
    private static bool ScheduleConflict(OraclePerson person, OracleProgram p) =>
        (p.Week ?? []).Any(s => person.Busy.Any(b =>
            s.Day == b.Day && s.FromMinute < b.ToMinute && b.FromMinute < s.ToMinute));
}
