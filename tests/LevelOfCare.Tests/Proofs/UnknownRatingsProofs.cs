using System.Numerics;
using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary><c>possible</c> is exactly what completions reach, and <c>missing</c> exactly what can still change the label.</summary>
public sealed class UnknownRatingsProofs
{
    [Fact]
    public void One_to_four_unknown_keys_agree_with_trying_every_completion()
    {
        var wrong = ParallelEnumerable.Range(0, Samples.Of(2_000, 20_000)).Select(Disagreement).OfType<string>().Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Five_to_twelve_unknown_keys_agree_with_sets_of_minima_with_a_house_rule_and_how_much_each_counts()
    {
        var wrong = ParallelEnumerable.Range(0, Samples.Of(200, 1_000)).Select(MuchUnknown).OfType<string>().Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Without_a_disorder_completions_that_are_out_of_scope_add_no_label_and_still_count()
    {
        var wrong = ParallelEnumerable.Range(0, Samples.Of(500, 5_000)).Select(seed =>
        {
            var (known, unknown) = RandomRatings.Partial(new(seed), 1, 3);
            var outcomes = Completions(known, unknown).Select(ratings => FourthEditionOracle.Outcome(ratings, hasDisorder: false)).ToHashSet();
            var patientCase = Given.Case(known) with { Facts = new() { SubstanceUseDisorder = SubstanceUseDisorder.NotMet } };
            var decision = PlacementEngine.Default.Evaluate(patientCase);
            var expected = outcomes.Count > 1 ? DecisionStatus.Undetermined : outcomes.Contains("outOfScope") ? DecisionStatus.OutOfScope : DecisionStatus.Decided;
            var labels = outcomes.Where(outcome => outcome != "outOfScope");
            return decision.Status == expected && decision.Possible.ToHashSet().SetEquals(labels) ? null : $"seed {seed}";
        }).OfType<string>().Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    private static string? Disagreement(int seed)
    {
        var (known, unknown) = RandomRatings.Partial(new(seed), 1, 4);
        var (possible, missing) = ByCompletion(known, unknown);
        var decision = PlacementEngine.Default.Evaluate(Given.Case(known));
        var right = decision.Possible.Length == possible.Count && possible.SetEquals(decision.Possible)
            && decision.Missing.Length == missing.Count && missing.SetEquals(decision.Missing.Select(fact => fact.Fact))
            && (decision.Status == DecisionStatus.Decided) == (possible.Count == 1)
            && decision.Possible.Select(FourthEditionOracle.Rank).SequenceEqual(decision.Possible.Select(FourthEditionOracle.Rank).Order());
        return right ? null : $"seed {seed}: {string.Join(",", known)} expected {string.Join("|", possible)} missing {string.Join(",", missing)}, got {string.Join("|", decision.Possible)} missing {string.Join(",", decision.Missing)}";
    }

    private static (HashSet<string> Possible, HashSet<string> Missing) ByCompletion(Dictionary<string, string> known, string[] unknown)
    {
        var all = Completions(known, unknown).Select(ratings => (Ratings: ratings, Label: FourthEditionOracle.Label(ratings))).ToList();
        var missing = unknown.Where(key => all
            .GroupBy(entry => string.Join(',', unknown.Where(other => other != key).Select(other => entry.Ratings[other])))
            .Any(group => group.Select(entry => entry.Label).Distinct().Skip(1).Any()));
        return ([.. all.Select(entry => entry.Label)], [.. missing]);
    }

    /// <summary>What the other keys can ask for together is a set of masks; a key counts for as many outcomes as its codes lead to beside the mask where that is most.</summary>
    private static string? MuchUnknown(int seed)
    {
        var random = new Random(seed);
        var (known, unknown) = RandomRatings.Partial(random, 5, 12);
        var (isRural, hasDisorder) = (random.Next(2) == 0, random.Next(3) > 0);
        var reached = Masks(null).Aggregate(0UL, (outcomes, mask) => outcomes | Outcome(mask));
        var possible = MaskTable.Labels.Where((_, label) => (reached >> label & 1) == 1).Concat((reached & OutOfScope) == 0 ? [] : ["outOfScope"]).ToHashSet();
        var missing = unknown.Select(key => (Key: key, Codes: MasksOf(key).Distinct().ToArray()))
            .Select(asked => new MissingFact(asked.Key, Masks(asked.Key).Max(mask => BitOperations.PopCount(asked.Codes.Aggregate(0UL, (outcomes, code) => outcomes | Outcome(mask | code))))))
            .Where(fact => fact.Labels > 1).OrderByDescending(fact => fact.Labels).ToList();
        var decision = WhyNotProofs.WithHouseRules.Evaluate(Given.Case(known) with
        {
            Tags = isRural ? new Dictionary<string, string> { ["setting"] = "rural" } : null, Facts = new() { SubstanceUseDisorder = hasDisorder ? null : SubstanceUseDisorder.NotMet },
        });
        var isOutOfScope = possible.SetEquals(["outOfScope"]);
        var right = decision.Possible.ToHashSet().SetEquals(possible.Where(label => label != "outOfScope"))
            && decision.Status == (isOutOfScope ? DecisionStatus.OutOfScope : possible.Count == 1 ? DecisionStatus.Decided : DecisionStatus.Undetermined)
            && decision.Missing.SequenceEqual(isOutOfScope ? [] : missing);
        return right ? null : $"seed {seed}: {string.Join(",", known)} expected {string.Join("|", possible)} missing {string.Join(",", missing)}, got {string.Join("|", decision.Possible)} missing {string.Join(",", decision.Missing)}";

        // A bit for each label, and one for being out of scope.
        ulong Outcome(int mask) => hasDisorder || (mask & Hospital) != 0 ? 1UL << MaskTable.LabelOfMask[mask] : OutOfScope;

        // In a rural area 4A rated B asks for 3.1 beside what it asks for by itself.
        IEnumerable<int> MasksOf(string key) => MaskTable.MaskOf[IndexOf(key)].Select((mask, code) => isRural && key == "4A" && FourthEditionOracle.Codes(key)[code] == "B" ? mask | MaskTable.MaskOfMinimum("3.1") : mask);

        HashSet<int> Masks(string? except)
        {
            HashSet<int> masks = [known.Aggregate(0, (mask, entry) => mask | MasksOf(entry.Key).ElementAt(FourthEditionOracle.Codes(entry.Key).ToList().IndexOf(entry.Value)))];
            foreach (var key in unknown.Where(key => key != except))
            {
                var codes = MasksOf(key).Distinct().ToArray();
                masks = [.. masks.SelectMany(_ => codes, (mask, code) => mask | code)];
            }

            return masks;
        }
    }

    private static IEnumerable<Dictionary<string, string>> Completions(Dictionary<string, string> known, string[] unknown) => unknown.Aggregate(
        (IEnumerable<Dictionary<string, string>>)[known],
        (sets, key) => sets.SelectMany(_ => FourthEditionOracle.Codes(key), (ratings, code) => new Dictionary<string, string>(ratings) { [key] = code }));

    private const ulong OutOfScope = 1UL << 63;
    private static readonly int Hospital = MaskTable.MaskOfMinimum("4") | MaskTable.MaskOfMinimum("4 PSYCH");

    private static int IndexOf(string key) => FourthEditionOracle.Keys.ToList().IndexOf(key);
}
