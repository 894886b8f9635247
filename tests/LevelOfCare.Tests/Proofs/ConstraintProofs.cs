using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary>Constraints, the floor and the choice among programs agree with an independent statement of constraints.md, in both editions and populations.</summary>
public sealed class ConstraintProofs
{
    private static readonly HashSet<string> NotesOfConstraints = ["HOURS-STEP-DOWN-TAIL", "NOT-STATED"];

    [Fact]
    public void Every_code_agrees_with_the_text_on_generated_cases()
    {
        var wrong = ParallelEnumerable.Range(0, Samples.Of(10_000, 100_000)).Select(seed => Decided(seed) is var (patientCase, decision) ? CodesDisagree(patientCase, decision, seed) : null)
            .OfType<string>().Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void The_choice_among_programs_agrees_with_the_text_on_generated_cases()
    {
        var wrong = ParallelEnumerable.Range(0, Samples.Of(10_000, 100_000)).Select(seed => Decided(seed) is var (patientCase, decision) ? ChoiceDisagrees(patientCase, decision, seed) : null)
            .OfType<string>().Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Generated_cases_give_every_code_and_every_outcome_of_a_choice()
    {
        var decisions = Enumerable.Range(0, 4_000).Select(Decided).OfType<(PlacementCase, PlacementDecision Decision)>().Select(entry => entry.Decision).ToList();

        decisions.SelectMany(decision => decision.Constraints).Select(found => found.Code).Distinct().Should().Contain(
        [
            "HOURS-BELOW-MINIMUM", "HOURS-ABOVE-RANGE", "HOURS-AT-CEILING", "GROUP-HOURS-MISSING", "DAYS-BELOW-BILLING", "COC-MISSING", "OVERRIDE-REASON-MISSING", "BELOW-INDICATED",
            "ABOVE-INDICATED", "BELOW-SAFETY-FLOOR", "WITHDRAWAL-EXCEEDS-LEVEL", "MEDICAL-MANAGEMENT-MISSING", "SUPERVISION-24H-MISSING", "POPULATION-NOT-SERVED", "COE-MISSING",
            "BIO-MISSING", "MOUD-MISSING", "RR-MISSING", "SCHEDULE-CONFLICT", "COVERAGE-NOT-AUTHORIZED",
        ]);
        decisions.SelectMany(decision => decision.Notes).Select(note => note.Code).Distinct().Should().Contain(["HOURS-STEP-DOWN-TAIL", "NOT-STATED", "REFUSAL-RECORDED", "NOT-CHOSEN"]);
        decisions.Select(decision => decision.Placement).Should().Contain(choice => choice != null && choice.Program != null && choice.Gap == null)
            .And.Contain(choice => choice != null && choice.Program != null && choice.Gap != null)
            .And.Contain(choice => choice != null && choice.Interim != null);
    }

    [Fact]
    public void Whatever_is_said_of_programs_wishes_coverage_and_selection_what_is_indicated_does_not_change()
    {
        var wrong = ParallelEnumerable.Range(0, Samples.Of(2_000, 20_000)).Where(seed =>
        {
            var patientCase = RandomSituations.Partial(seed, 0, 2);
            var alone = patientCase with { Programs = [], Preferences = null, Coverage = null, Selected = null, Current = null };
            return Indicated(patientCase) != Indicated(alone);
        }).Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void No_selection_below_the_floor_is_without_the_violation_and_no_program_below_it_is_chosen()
    {
        var below = 0;
        var wrong = ParallelEnumerable.Range(0, Samples.Of(5_000, 50_000)).Where(seed =>
        {
            if (Decided(seed) is not var (patientCase, decision) || OracleCase.Person(patientCase, decision) is not { Floor: { } floor } person)
            {
                return false;
            }

            int Rank(string level, Edition? edition) => PlaceOracle.PlaceRank(person.Edition, level, (edition ?? patientCase.Edition) == Edition.Fourth ? "4" : "3");
            var least = PlaceOracle.Rank(person.Edition, floor);
            var named = patientCase.Programs.FirstOrDefault(program => program.Id == patientCase.Selected?.Program);
            var isBelow = patientCase.Selected is { } selected && Rank(selected.Level, named?.Edition) < least;
            if (isBelow)
            {
                Interlocked.Increment(ref below);
            }

            var isSilent = isBelow && !decision.Constraints.Any(found => found.Code == "BELOW-SAFETY-FLOOR" && found.Severity == Severity.Violation && found.About == (named?.Id ?? "selected"));
            var chosen = patientCase.Programs.FirstOrDefault(program => program.Id == decision.Placement?.Program);
            return isSilent || (chosen is not null && Rank(chosen.Level, chosen.Edition) < least);
        }).Take(3).ToList();

        wrong.Should().BeEmpty();
        below.Should().BePositive("otherwise nothing was proved");
    }

    private static (PlacementCase Case, PlacementDecision Decision)? Decided(int seed)
    {
        var patientCase = RandomSituations.Complete(seed);
        var decision = PlacementEngine.Default.Evaluate(patientCase);
        return decision.Status == DecisionStatus.Decided ? (patientCase, decision) : null;
    }

    private static string Indicated(PlacementCase patientCase)
    {
        var decision = PlacementEngine.Default.Evaluate(patientCase);
        return $"{decision.Status} {decision.Label} {string.Join(' ', decision.AddOns)} {string.Join(' ', decision.Possible)} {string.Join(' ', decision.Missing)} "
            + $"{decision.Withdrawal?.Level} {string.Join(' ', decision.Drivers)} {string.Join(' ', (decision.SmallestChanges ?? []).Select(change => $"{string.Join(',', change.Change)} {change.Label}"))}";
    }

    private static string? CodesDisagree(PlacementCase patientCase, PlacementDecision decision, int seed)
    {
        var person = OracleCase.Person(patientCase, decision);
        var expected = new HashSet<string>();
        foreach (var offer in patientCase.Programs)
        {
            var program = OracleCase.Program(offer, patientCase.Edition!.Value);
            expected.UnionWith(ProgramOracle.Alone(program, person.Population, person.InTail).Concat(PersonProgramOracle.Against(person, program)).Select(row => $"{row.Severity} {row.Code} ({offer.Id})"));
        }

        if (patientCase.Selected is { } selected)
        {
            var offer = patientCase.Programs.FirstOrDefault(program => program.Id == selected.Program);
            var program = offer is null ? null : OracleCase.Program(offer, patientCase.Edition!.Value);
            expected.UnionWith(PersonProgramOracle.Selected(person, selected.Level, program, OracleCase.Reason(selected)).Select(row => $"{row.Severity} {row.Code} ({offer?.Id ?? "selected"})"));
        }

        if (patientCase.Coverage is { } coverage && person.IndicatedLevel is not ("none" or "0.5") && !coverage.Authorized.Contains(person.IndicatedLevel))
        {
            expected.Add("warning COVERAGE-NOT-AUTHORIZED (coverage)");
        }

        List<string> found =
        [
            .. decision.Constraints.Select(constraint => $"{constraint.Severity.ToString().ToLowerInvariant()} {constraint.Code} ({constraint.About})"),
            .. decision.Notes.Where(note => NotesOfConstraints.Contains(note.Code)).Select(note => $"note {note.Code} ({note.About})"),
        ];
        return expected.SetEquals(found) && found.Count == expected.Count
            ? null
            : $"seed {seed}: expected and not found {string.Join(", ", expected.Except(found))}; found and not expected {string.Join(", ", found.Except(expected))}; {found.Count - found.Distinct().Count()} twice";
    }

    private static string? ChoiceDisagrees(PlacementCase patientCase, PlacementDecision decision, int seed)
    {
        if (patientCase.Programs.Length == 0)
        {
            return decision.Placement is null ? null : $"seed {seed}: a choice without programs";
        }

        var person = OracleCase.Person(patientCase, decision);
        var programs = patientCase.Programs.Select(offer => OracleCase.Program(offer, patientCase.Edition!.Value)).ToList();
        var (program, level, gap, interim) = ResolverOracle.Choose(person, programs);
        var why = ResolverOracle.WhyNot(person, programs);
        var expected = $"{program} {level} {gap?.Indicated} {gap?.Given} {gap?.Reason} {interim?.Program} {string.Join(',', interim?.Missing ?? [])} {string.Join(' ', why.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}={entry.Value}"))}";
        var choice = decision.Placement!;
        var notes = decision.Notes.Where(note => note.Code == "NOT-CHOSEN").Select(note => $"{note.About}={Kind(note.Message)}");
        var found = $"{choice.Program} {choice.Level} {choice.Gap?.Indicated} {choice.Gap?.Given} {(choice.Gap is null ? null : "levelUnavailable")} {choice.Interim?.Program} {string.Join(',', choice.Interim?.Missing ?? [])} {string.Join(' ', notes)}";
        return expected == found ? null : $"seed {seed}: {expected} | {found}";
    }

    private static string Kind(string message) => message switch
    {
        _ when message.Contains("does not accept", StringComparison.Ordinal) => "notAccepting",
        _ when message.Contains("does not meet", StringComparison.Ordinal) => "violation",
        _ when message.Contains("a step of its own", StringComparison.Ordinal) => "withdrawal",
        _ when message.Contains("ranks below", StringComparison.Ordinal) => "belowIndicated",
        _ when message.Contains("more intensive", StringComparison.Ordinal) => "moreIntensive",
        _ when message.Contains("comes first", StringComparison.Ordinal) => "fartherOrLater",
        _ => "nothingIndicated",
    };
}
