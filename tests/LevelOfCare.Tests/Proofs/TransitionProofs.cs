using System.Text.Json;
using LevelOfCare.Tests.Oracle;
using LevelOfCare.Tests.Rules.Transitions;

namespace LevelOfCare.Tests.Proofs;

/// <summary>The table of transitions against its independent statement, through the engine's door; what is unknown against every completion.</summary>
public sealed class TransitionProofs
{
    private static readonly string[] Kinds = ["emergency", "admit", "stepUp", "transfer", "continue", "stepDown"];
    private static readonly string[] ThirdKinds = ["withdrawalFirst", "discharge"];
    private static readonly string[] Open = ["nursing24Hour", "safeHomeAtNight", "pregnant", "wantsOpioidMedication", "D1"];
    private static readonly string[] Remarks = ["NO-PROGRESS-REASSESS", "GOALS-MET-RATINGS-UNCHANGED", "WITHDRAWAL-HOLDS-STEP-DOWN", "PROGRESS-CONTRADICTS-RATINGS", "SKIPS-LEVELS"];

    [Theory]
    [InlineData(Edition.Third)]
    [InlineData(Edition.Fourth)]
    public void The_table_is_what_its_independent_statement_says(Edition edition)
    {
        var random = new Random(20261120 + (int)edition);
        var kinds = new Dictionary<string, int>();
        for (var sample = 0; sample < Samples.Of(5_000, 60_000); sample++)
        {
            var patientCase = RandomStays.Case(random, edition);
            if (random.Next(40) == 0)
            {
                patientCase = patientCase with { Emergencies = [(Emergency)random.Next(9)] };
            }

            var decision = PlacementEngine.Default.Evaluate(patientCase);
            var expected = decision.Status is DecisionStatus.Decided or DecisionStatus.Emergency ? TransitionOracle.Transition(InputOf(patientCase, decision)) : null;

            var actual = decision.Transition;
            if (actual is null ? expected is not null : expected is null || (actual.Kind, actual.From, actual.To) != (expected.Kind, expected.From, expected.To))
            {
                Assert.Fail($"The library says {Moving.TextOf(actual)}, the oracle {expected}: {RandomStays.TextOf(patientCase)}");
            }

            decision.Notes.Select(note => note.Code).Where(Remarks.Contains).Order(StringComparer.Ordinal).Should().Equal(
                expected?.Notes.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>(), RandomStays.TextOf(patientCase));
            kinds[actual?.Kind ?? "null"] = kinds.GetValueOrDefault(actual?.Kind ?? "null") + 1;
        }

        // The sample is worth something only if every row comes up.
        kinds.Keys.Where(kind => kind != "null").Should().BeEquivalentTo(edition == Edition.Third ? [.. Kinds, .. ThirdKinds] : Kinds);
    }

    [Fact]
    public void What_is_unknown_leaves_a_transition_a_plan_and_a_review_only_as_far_as_every_completion_agrees()
    {
        var random = new Random(4);
        var undecided = 0;
        for (var sample = 0; sample < Samples.Of(150, 2_000); sample++)
        {
            var complete = RandomStays.Case(random, Edition.Third);
            var unknown = Open.Where(_ => random.Next(2) == 0).ToArray();
            var decision = PlacementEngine.Default.Evaluate(Completions.Without(complete, unknown));
            if (decision.Status != DecisionStatus.Decided)
            {
                continue;
            }

            var completions = Completions.Of(complete, unknown).Select(PlacementEngine.Default.Evaluate).ToList();
            var moves = completions.Select(other => Moving.TextOf(other.Transition)).Distinct().ToList();
            var plans = completions.Select(Moving.PlanOf).Distinct().ToList();

            Moving.TextOf(decision.Transition).Should().Be(moves.Count == 1 ? moves[0] : "null");
            decision.Notes.Any(note => note.Code == "NOT-YET-KNOWN" && note.About == "transition" && note.Message.StartsWith("Whether", StringComparison.Ordinal)).Should().Be(moves.Count > 1);
            plans.Should().OnlyContain(plan => plan == "null" ? decision.Plan == null : decision.Plan == null || plan.StartsWith(Moving.PlanOf(decision), StringComparison.Ordinal));
            (decision.Review?.Due).Should().Be(completions.Select(other => other.Review?.Due).Min());
            undecided += moves.Count > 1 ? 1 : 0;
        }

        undecided.Should().BePositive();
    }

    private static TransitionInput InputOf(PlacementCase patientCase, PlacementDecision decision) => new(
        patientCase.Edition == Edition.Third ? "3" : "4",
        patientCase.Population == Population.Adult ? "adult" : "adolescent",
        decision.Level?.Code ?? "",
        decision.Label ?? "",
        [.. decision.AddOns.Select(addOn => addOn == AddOn.RecoveryResidence ? "RR" : addOn.ToString().ToUpperInvariant())],
        decision.Withdrawal?.Level ?? "none",
        patientCase.Current?.Level,
        patientCase.Current?.Edition is { } edition ? edition == Edition.Third ? "3" : "4" : null,
        patientCase.Current?.AddOns?.ToList(),
        NameOf(patientCase.Current?.Progress),
        NameOf(patientCase.Current?.Remission),
        Minima(patientCase).Any(minimum => minimum is not "1.5" and not "RR"),
        patientCase.Ratings!.Any(rating => rating.Value.Code == "EVAL"),
        decision.Emergency?.EvaluateAt);

    private static IEnumerable<string> Minima(PlacementCase patientCase) => patientCase.Edition == Edition.Third
        ? []
        : patientCase.Ratings!.Select(rating => FourthEditionOracle.Minimum(rating.Key, rating.Value.Code!)).OfType<string>().Select(minimum => minimum.Replace(" COE", "", StringComparison.Ordinal));

    private static string? NameOf<T>(T? value)
        where T : struct, Enum => value is { } given ? JsonNamingPolicy.CamelCase.ConvertName(given.ToString()) : null;
}
