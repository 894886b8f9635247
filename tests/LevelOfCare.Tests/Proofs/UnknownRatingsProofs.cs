using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary><c>possible</c> is exactly what completions reach, and <c>missing</c> exactly what can still change the label.</summary>
public sealed class UnknownRatingsProofs
{
    [Fact]
    public void One_to_four_unknown_keys_agree_with_trying_every_completion()
    {
        var wrong = ParallelEnumerable.Range(0, Samples.Of(2_000, 20_000)).Select(seed => Disagreement(seed, 1, 4, ByCompletion)).OfType<string>().Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Five_to_twelve_unknown_keys_agree_with_sets_of_minima()
    {
        var wrong = ParallelEnumerable.Range(0, Samples.Of(200, 1_000)).Select(seed => Disagreement(seed, 5, 12, BySetsOfMinima)).OfType<string>().Take(3).ToList();

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

    private static string? Disagreement(int seed, int fewest, int most, Func<Dictionary<string, string>, string[], (HashSet<string> Possible, HashSet<string> Missing)> truth)
    {
        var (known, unknown) = RandomRatings.Partial(new(seed), fewest, most);
        var (possible, missing) = truth(known, unknown);
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

    /// <summary>What the other keys can ask for together is a set of masks; a key matters where some such mask gives two of its codes different labels.</summary>
    private static (HashSet<string> Possible, HashSet<string> Missing) BySetsOfMinima(Dictionary<string, string> known, string[] unknown)
    {
        var possible = Masks(known, unknown, except: null).Select(mask => MaskTable.Labels[MaskTable.LabelOfMask[mask]]);
        var missing = unknown.Where(key => Masks(known, unknown, except: key).Any(mask =>
            MaskTable.MaskOf[IndexOf(key)].Select(code => MaskTable.LabelOfMask[mask | code]).Distinct().Skip(1).Any()));
        return ([.. possible], [.. missing]);
    }

    private static HashSet<int> Masks(Dictionary<string, string> known, string[] unknown, string? except)
    {
        HashSet<int> masks = [known.Aggregate(0, (mask, entry) => mask | MaskTable.MaskOf[IndexOf(entry.Key)][FourthEditionOracle.Codes(entry.Key).ToList().IndexOf(entry.Value)])];
        foreach (var key in unknown.Where(key => key != except))
        {
            masks = [.. masks.SelectMany(_ => MaskTable.MaskOf[IndexOf(key)].Distinct(), (mask, code) => mask | code)];
        }

        return masks;
    }

    private static IEnumerable<Dictionary<string, string>> Completions(Dictionary<string, string> known, string[] unknown) => unknown.Aggregate(
        (IEnumerable<Dictionary<string, string>>)[known],
        (sets, key) => sets.SelectMany(_ => FourthEditionOracle.Codes(key), (ratings, code) => new Dictionary<string, string>(ratings) { [key] = code }));

    private static int IndexOf(string key) => FourthEditionOracle.Keys.ToList().IndexOf(key);
}
