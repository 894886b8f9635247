namespace LevelOfCare.Tests.Oracle;

/// <summary>constraints.md, "Choosing among programmes". Only for a decided case.</summary>
internal static class ResolverOracle
{
    internal static (
        string? Program,
        string? Level,
        (string Indicated, string? Given, string Reason)? Gap,
        (string Program, IReadOnlyList<string> Missing)? Interim) Choose(
            OraclePerson person, IReadOnlyList<OracleProgram> programs)
    {
        // Nothing indicated: nothing to place, and no gap.
        if (person.IndicatedLevel == "none")
        {
            return (null, null, null, null);
        }

        var indicated = PlaceOracle.Rank(person.Edition, person.IndicatedLevel);
        // The lead's reading: withdrawal management is a step of its own and not offered as a treatment level.
        var open = programs.Where(p => p.Accepting != false && !IsWithdrawal(p)).ToList();
        var fit = open.Where(p => !HasViolation(person, p)).ToList();

        // Those at the indicated level, then the closest above.
        var chosen = InTieOrder(person, fit.Where(p => RankOf(person, p) >= indicated).OrderBy(p => RankOf(person, p)))
            .FirstOrDefault();
        if (chosen is not null && RankOf(person, chosen) == indicated)
        {
            return (chosen.Id, chosen.Level, null, null);
        }

        if (chosen is not null)
        {
            return (chosen.Id, chosen.Level, (person.IndicatedLevel, chosen.Level, "levelUnavailable"), null);
        }

        // None above either: the closest below, with what is missing from it.
        var below = InTieOrder(person, open.Where(p => RankOf(person, p) < indicated).OrderByDescending(p => RankOf(person, p)))
            .FirstOrDefault();
        (string Program, IReadOnlyList<string> Missing)? interim =
            below is null ? null : (below.Id, Missing(person, below));
        return (null, null, (person.IndicatedLevel, null, "levelUnavailable"), interim);
    }

    /// <summary>
    /// "Every program not chosen says why": the first that holds of notAccepting, violation, belowIndicated,
    /// moreIntensive (a closer level was found), fartherOrLater (lost a tie).
    /// </summary>
    internal static IReadOnlyDictionary<string, string> WhyNot(OraclePerson person, IReadOnlyList<OracleProgram> programs)
    {
        var chosen = Choose(person, programs).Program;
        var chosenRank = programs.Where(p => p.Id == chosen).Select(p => RankOf(person, p)).FirstOrDefault();
        var indicated = PlaceOracle.Rank(person.Edition, person.IndicatedLevel);
        return programs.Where(p => p.Id != chosen).ToDictionary(p => p.Id, Why);

        string Why(OracleProgram p) =>
            person.IndicatedLevel == "none" ? "nothingIndicated"
            : p.Accepting == false ? "notAccepting"
            : HasViolation(person, p) ? "violation"
            : IsWithdrawal(p) ? "withdrawal"
            : RankOf(person, p) < indicated ? "belowIndicated"
            : RankOf(person, p) > chosenRank ? "moreIntensive"
            : "fartherOrLater";
    }

    /// <summary>Any violation, of the program by itself or against the person.</summary>
    internal static bool HasViolation(OraclePerson person, OracleProgram p) =>
        ProgramOracle.Alone(p, person.Population, person.InTail)
            .Concat(PersonProgramOracle.Against(person, p))
            .Any(row => row.Severity == "violation");

    // The contract's example: only rows of the person against the program, violations, in the order of the table.
    private static List<string> Missing(OraclePerson person, OracleProgram p) =>
        [.. PersonProgramOracle.Against(person, p).Where(row => row.Severity == "violation").Select(row => row.Code)];

    private static bool IsWithdrawal(OracleProgram p) => p.Level.EndsWith("-WM", StringComparison.Ordinal);

    private static int RankOf(OraclePerson person, OracleProgram p) =>
        PlaceOracle.PlaceRank(person.Edition, p.Level, p.Edition);

    // "ties by distance, schedule, language, id"
    private static IOrderedEnumerable<OracleProgram> InTieOrder(OraclePerson person, IOrderedEnumerable<OracleProgram> byRank) =>
        byRank
            .ThenBy(p => p.DistanceKm ?? double.PositiveInfinity)
            .ThenBy(p => PersonProgramOracle.Against(person, p).Any(row => row.Code == "SCHEDULE-CONFLICT"))
            .ThenBy(p => person.Language is { } language && !(p.Languages ?? []).Contains(language))
            .ThenBy(p => p.Id, StringComparer.Ordinal);
}
