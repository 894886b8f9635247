using System.Numerics;
using LevelOfCare.Deciding;
using LevelOfCare.Engine;
using LevelOfCare.Facts;
using LevelOfCare.Rules;
using LevelOfCare.Tests.Docs;
using LevelOfCare.Tests.Engine;

namespace LevelOfCare.Tests.Proofs;

/// <summary>
/// Whatever is said of a case with unknown ratings and facts is what its completions say, every one of them tried: status, labels, what is missing and by how much it counts, add-ons, actions,
/// withdrawal, and what holds of programs, selection and coverage for certain or is not known yet. In both editions and age groups, with substances, tags and house rules.
/// </summary>
public sealed class EveryCompletionProofs
{
    private static readonly PlacementEngine Engine = PlacementEngine.Create(options => Array.ForEach(HouseRules(), options.HouseRules.Add));

    /// <summary>Withdrawal alone: of a completion's decision it would unfold with every explanation. That both say the same is looked at where completions are few.</summary>
    private static readonly WithdrawalDecider Ladder = new(new([.. RuleCatalog.Scales(), .. RuleCatalog.Withdrawal(), new RuralSeizuresAskForMore()]), EmbeddedRunner.Instance, WithdrawalProfile.Wm2020);

    private static readonly string[] Remarks = [FindingCodes.FactContradictsRatings, FindingCodes.ScaleContradictsRating, FindingCodes.ScaleStale, ConstraintCodes.NotStated];
    private static bool IsOfBenefit(string code) => code.StartsWith("PHP-", StringComparison.Ordinal) || code.StartsWith("IOP-", StringComparison.Ordinal);

    private static readonly string[] AskedBesideTheLevel = ["safeHomeAtNight", "pregnant"];

    [Fact]
    public void All_that_is_said_with_one_to_four_unknown_agrees_with_trying_every_completion()
    {
        var found = ParallelEnumerable.Range(0, Samples.Of(2_000, 20_000)).Select(seed => Compare(seed, OpenCase.Random(seed, 1, 4))).ToList();

        found.SelectMany(entry => entry.Wrong).Take(3).Should().BeEmpty();
        found.Should().OnlyContain(entry => entry.Completions >= 2 && entry.Completions <= OpenCase.MostCompletions, "none is passed over");
        found.Select(entry => (entry.Case.Edition, entry.Case.Population)).Distinct().Should().HaveCount(3);
        found.Select(entry => entry.Decision.Status).Distinct().Should().BeEquivalentTo([DecisionStatus.Decided, DecisionStatus.Undetermined, DecisionStatus.OutOfScope]);
        foreach (var (what, isThere) in Kinds)
        {
            found.Where(entry => isThere(entry.Decision)).Should().NotBeEmpty($"a sample without {what} would prove less");
        }
    }

    [Fact]
    public void The_same_with_a_mental_health_part_beside_ratings_or_alone()
    {
        var found = ParallelEnumerable.Range(0, Samples.Of(1_000, 10_000)).Select(seed => Compare(seed, OpenCase.RandomWithMentalHealth(seed, 1, 4))).ToList();

        found.SelectMany(entry => entry.Wrong).Take(3).Should().BeEmpty();
        found.Should().OnlyContain(entry => entry.Completions >= 2 && entry.Completions <= OpenCase.MostCompletions, "none is passed over");
        found.Select(entry => (entry.Case.Edition, entry.Case.Population)).Distinct().Should().HaveCount(5);
        found.Select(entry => entry.Decision.Status).Distinct().Should().BeEquivalentTo([DecisionStatus.Decided, DecisionStatus.Undetermined, DecisionStatus.OutOfScope]);
        found.Where(entry => entry.Decision.Level is { Edition: null }).Select(entry => entry.Decision.Label).Distinct().Should().BeEquivalentTo(MentalHealthLevels.All.Select(level => level.Code));
        foreach (var (what, isThere) in Kinds)
        {
            found.Where(entry => entry.Case.MentalHealth is not null && isThere(entry.Decision)).Should().NotBeEmpty($"a sample without {what} would prove less");
        }
    }

    private static readonly (string What, Func<PlacementDecision, bool> IsThere)[] Kinds =
    [
        ("possible add-ons", decision => decision.PossibleAddOns.Length > 0),
        ("actions", decision => decision.Actions.Length > 0),
        ("unknown withdrawal", decision => decision.Withdrawal?.Missing.Length > 0),
        ("a house requirement", decision => decision.Drivers.Any(driver => driver.Rule.StartsWith("HOUSE", StringComparison.Ordinal))),
        ("a house constraint", decision => decision.Constraints.Any(constraint => constraint.Code == "PAYER-NETWORK")),
        ("what is not yet known", decision => decision.Notes.Any(note => note.Code == FindingCodes.NotYetKnown)),
        ("a contradicted rating", decision => decision.Notes.Any(note => note.Code == FindingCodes.ScaleContradictsRating)),
    ];

    private static Rule[] HouseRules() =>
    [
        new RuralAsksForResidential(), new RuralAsksForResidentialInTheThirdEdition(), new ProbableDisorderAsksForMore(), new RuralSeizuresAskForMore(), new IntensiveOutpatientMeetsOnThreeDays(),
        new ProgramsAreOfThePayersNetwork(), new PayerWantsNotice(), new RuralWithoutSupportAsksForAProgram(),
    ];

    private static (PlacementCase Case, PlacementDecision Decision, int Completions, IEnumerable<string> Wrong) Compare(int seed, OpenCase open)
    {
        var partial = Engine.Evaluate(open.Known);
        var completions = open.Completions().Select(complete => complete is null ? null : new Said(complete)).ToArray();
        var wrong = Expected(open, completions).Zip(Actual(open, partial, completions.Length), (expected, actual) => (expected.What, Expected: expected.Text, Actual: actual))
            .Where(pair => pair.Expected != pair.Actual)
            .Select(pair => $"seed {seed}, {pair.What}: expected {pair.Expected}, got {pair.Actual}; unknown {string.Join(' ', open.Unknown)}").ToList();
        return (open.Known, partial, completions.Length, wrong);
    }

    /// <summary>What one completion says.</summary>
    private sealed class Said(PlacementCase complete)
    {
        public PlacementDecision Decision { get; } = Decide(complete);

        public string Outcome => Decision.Label ?? "outOfScope";

        public string? Withdrawal { get; } = complete is { Edition: Edition.Third, Population: Population.Adult } ? Ladder.Decide(complete).Decision!.Level : null;

        /// <summary>What is to be done, and about what.</summary>
        public IEnumerable<string> Actions => Decision.Actions.Select(action => (action.Code, action.About)).SelectMany(action =>
            complete.MentalHealth?.DangerToSelfOrOthers != true || action.About != "needs24HourCare" ? [$"{action.Code} {action.About}"]
            : complete.MentalHealth.Needs24HourCare == true ? (string[])[$"{action.Code} needs24HourCare", $"{action.Code} dangerToSelfOrOthers"]
            : [$"{action.Code} dangerToSelfOrOthers"]);

        /// <summary>
        /// Danger is an emergency where it is known. While it is not, it counts as what its rule asks for, which is what 24-hour care asks for, but that it stands without any diagnosis. (Where the
        /// ratings ask for the hospital by themselves nothing has to stand in for a diagnosis, which would make it co-occurring care.)
        /// </summary>
        private static PlacementDecision Decide(PlacementCase complete)
        {
            if (complete.MentalHealth is not { DangerToSelfOrOthers: true } facts)
            {
                return Engine.Evaluate(complete);
            }

            var calm = complete with { MentalHealth = facts with { DangerToSelfOrOthers = false, Needs24HourCare = true } };
            var decision = Engine.Evaluate(calm);
            return complete.Facts.SubstanceUseDisorder == SubstanceUseDisorder.NotMet && decision.Level?.Code != "4" ? Engine.Evaluate(calm with { MentalHealth = calm.MentalHealth with { MentalHealthDiagnosis = true } }) : decision;
        }
    }

    private static bool IsFew(int completions) => completions <= 12;

    /// <summary>Whether remarks are: where danger is unknown, what stands in for it is remarked on in other words.</summary>
    private static bool AreCompared(OpenCase open, int completions) => IsFew(completions) && !open.Unknown.Contains("dangerToSelfOrOthers");

    private static IEnumerable<(string What, string Text)> Expected(OpenCase open, Said?[] completions)
    {
        var all = completions.OfType<Said>().ToList();
        var inScope = all.Where(said => said.Decision.Label is not null).ToList();
        var outcomes = all.Select(said => said.Outcome).Distinct().ToList();
        var isUndetermined = inScope.Count > 0 && outcomes.Count > 1;
        yield return ("status", inScope.Count == 0 ? "OutOfScope" : isUndetermined ? "Undetermined" : "Decided");
        yield return ("possible", Joined(inScope.Select(said => said.Decision.Label!).Distinct()));
        yield return ("missing", isUndetermined ? string.Join(',', Missing(open, completions, said => said.Outcome, QuestionOfTheLevel)) : "");

        var certain = inScope.Count == 0 ? [] : inScope.Aggregate(inScope[0].Decision.AddOns.AsEnumerable(), (common, said) => common.Intersect(said.Decision.AddOns)).ToList();
        yield return ("add-ons", string.Join(',', certain.Order()));
        yield return ("possible add-ons", string.Join(',', inScope.SelectMany(said => said.Decision.AddOns).Distinct().Except(certain).Order()));
        yield return ("actions", Joined(Certain(all, said => said.Actions)));

        var levels = all.Select(said => said.Withdrawal).OfType<string>().Distinct().ToList();
        yield return ("withdrawal", $"{(levels.Count == 1 ? levels[0] : "")}|{Joined(levels)}");
        yield return ("missing of withdrawal", levels.Count < 2 ? "" : string.Join(',', Missing(open, completions, said => said.Withdrawal!, (_, name) => name)));

        // Completions out of scope add nothing, unless there are no others.
        var saying = inScope.Count > 0 ? inScope : all;
        var (found, notYet) = Findings(open.Known, saying);
        yield return ("constraints", Joined(found));
        yield return ("not yet known", Joined(notYet));
        yield return ("remarks", AreCompared(open, completions.Length) ? Joined(Certain(saying, said => RemarksOf(said.Decision))) : "");
        yield return ("withdrawal of completions", "");
    }

    private static IEnumerable<string> Actual(OpenCase open, PlacementDecision decision, int completions)
    {
        yield return $"{decision.Status}";
        yield return Joined(decision.Possible);
        yield return string.Join(',', decision.Missing);
        yield return string.Join(',', decision.AddOns);
        yield return string.Join(',', decision.PossibleAddOns);
        yield return Joined(decision.Actions.Select(action => $"{action.Code} {action.About}"));
        yield return $"{decision.Withdrawal?.Level}|{Joined(decision.Withdrawal?.Possible ?? [])}";
        yield return string.Join(',', (decision.Withdrawal?.Missing ?? []).OrderByDescending(fact => fact.Labels).ThenBy(fact => open.Unknown.ToList().IndexOf(fact.Fact)));

        var subjects = Subjects(open.Known);
        yield return Joined(decision.Constraints.Where(constraint => subjects.Contains(constraint.About)).Select(constraint => $"{constraint.Severity} {constraint.Code} {constraint.About}"));
        yield return Joined(decision.Notes.Where(note => note.Code == FindingCodes.NotYetKnown && subjects.Contains(note.About)).Select(note => $"{note.Message.Split(' ')[0]} {note.About}"));
        yield return AreCompared(open, completions) ? Joined(RemarksOf(decision)) : "";
        yield return IsFew(completions) ? string.Join(' ', open.Completions().OfType<PlacementCase>().Select(complete => new Said(complete)).Where(said => said.Decision.Withdrawal?.Level != said.Withdrawal).Select(said => said.Decision.Id)) : "";
    }

    /// <summary>The question of the treatment level that a name belongs to; <see langword="null"/> where the level does not ask it. Of an adolescent it asks whether any substance is complicated, not which.</summary>
    private static string? QuestionOfTheLevel(OpenCase open, string name) =>
        open.Known.Edition is null || OpenCase.IsMental(name) ? name
        : open.Known.Edition == Edition.Fourth ? OpenCase.IsFourth(name) ? name : null
        : open.Known.Population == Population.Adolescent && name.EndsWith("nowComplicated", StringComparison.Ordinal) ? "nowComplicated"
        : name.StartsWith("withdrawal", StringComparison.Ordinal) || AskedBesideTheLevel.Contains(name) ? null : name;

    /// <summary>How many outcomes the answers of one question alone lead to, with the others answered in whatever way makes that most.</summary>
    private static IEnumerable<MissingFact> Missing(OpenCase open, Said?[] completions, Func<Said, string> outcome, Func<OpenCase, string, string?> question)
    {
        var outcomes = completions.OfType<Said>().Select(outcome).Distinct().ToList();
        var bits = completions.Select(said => said is null ? 0UL : 1UL << outcomes.IndexOf(outcome(said))).ToArray();
        var sizes = open.Unknown.Select(name => OpenCase.Values(name).Count).ToArray();
        var strides = sizes.Select((_, place) => sizes.Skip(place + 1).Aggregate(1, (product, size) => product * size)).ToArray();
        return Enumerable.Range(0, sizes.Length).GroupBy(place => question(open, open.Unknown[place])).Where(asked => asked.Key is not null).Select(asked =>
        {
            var reached = new Dictionary<int, ulong>();
            for (var number = 0; number < bits.Length; number++)
            {
                var others = number - asked.Sum(place => number / strides[place] % sizes[place] * strides[place]);
                reached[others] = reached.GetValueOrDefault(others) | bits[number];
            }

            return new MissingFact(asked.Key!, reached.Values.Max(BitOperations.PopCount));
        }).Where(fact => fact.Labels > 1).OrderByDescending(fact => fact.Labels);
    }

    /// <summary>What is found of programs, selection and coverage in every completion, as mildly as in any of them, and what in some only or not as gravely.</summary>
    private static (List<string> Certain, List<string> NotYet) Findings(PlacementCase known, List<Said> saying)
    {
        var subjects = Subjects(known);
        var inEach = saying.Select(said => said.Decision.Constraints.Where(found => subjects.Contains(found.About))
            .GroupBy(found => (found.Code, found.About)).ToDictionary(same => same.Key, same => same.Max(found => found.Severity))).ToList();
        List<string> certain = [];
        List<string> notYet = [];
        foreach (var subject in inEach.SelectMany(found => found.Keys).Distinct())
        {
            var severities = inEach.Select(found => found.TryGetValue(subject, out var severity) ? severity : (Severity?)null).Distinct().ToList();
            if (!severities.Contains(null))
            {
                certain.Add($"{severities.Min()} {subject.Code} {subject.About}");
            }

            if (severities.Count > 1)
            {
                notYet.Add($"{subject.Code} {subject.About}");
            }
        }

        return (certain, notYet);
    }

    private static HashSet<string> Subjects(PlacementCase known) => [.. known.Programs.Select(program => program.Id), "selected", "coverage"];

    private static IEnumerable<string> RemarksOf(PlacementDecision decision) => decision.Notes.Where(note => Remarks.Contains(note.Code) || IsOfBenefit(note.Code)).Select(note => $"{note.Severity} {note.Code} {note.About}");

    private static IEnumerable<string> Certain(List<Said> saying, Func<Said, IEnumerable<string>> what) => saying.Count == 0 ? [] : saying.Aggregate(what(saying[0]), (common, said) => [.. common.Intersect(what(said))]);

    private static string Joined(IEnumerable<string> texts) => string.Join('|', texts.Order(StringComparer.Ordinal));
}

[Name("HOUSE-RURAL-WM")]
[Description("In a rural area somebody with seizures in earlier withdrawal is watched day and night.")]
internal sealed partial class RuralSeizuresAskForMore : Rule
{
    public override void Define()
    {
        CaseTag rural = default!;
        SubstanceHistory history = default!;

        When()
            .Match(() => rural, tag => tag.Key == "setting", tag => tag.Value == "rural")
            .Match(() => history);

        Then()
            .Yield(_ => new WithdrawalNeed(WithdrawalLevel.Level32, "setting"));
    }
}
