using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary>
/// With anything unknown, what a third-edition decision says of level, add-ons and withdrawal is exactly what its completions say: <c>possible</c> what some
/// completion reaches, <c>missing</c> what can still change it and by how much, most decisive first.
/// </summary>
public sealed class ThirdUnknownProofs
{
    private static readonly PlacementEngine WithHouseRules = PlacementEngine.Create(options =>
    {
        options.HouseRules.Add(new RuralRelapseAsksForResidential());
        options.HouseRules.Add(new ProbableDisorderAsksForMore());
    });

    [Fact]
    public void One_to_four_unknown_agree_with_trying_every_completion()
    {
        var wrong = ParallelEnumerable.Range(0, Samples.Of(2_000, 20_000)).Select(seed => Disagreement(WithHouseRules, seed)).OfType<string>().Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Five_to_ten_unknown_agree_with_an_independent_statement_of_the_third_edition()
    {
        var wrong = ParallelEnumerable.Range(0, Samples.Of(200, 1_000)).Select(seed =>
        {
            var random = new Random(seed);
            var complete = RandomThirdCases.Complete(random) with { Withdrawal = null, Tags = null };
            var unknown = RandomThirdCases.Names(complete).Take(16).OrderBy(_ => random.Next()).Take(5 + random.Next(6)).ToList();
            unknown = [.. RandomThirdCases.Names(complete).Where(unknown.Contains)];
            var decision = PlacementEngine.Default.Evaluate(unknown.Aggregate(complete, (known, name) => RandomThirdCases.With(known, name, null)));
            var (possible, missing) = Truth(complete, unknown);
            var right = decision.Possible.ToHashSet().SetEquals(possible.Where(label => label != "outOfScope")) && decision.Missing.Select(fact => fact.Fact).ToHashSet().SetEquals(missing);
            return right ? null : $"seed {seed}: {string.Join("|", possible)} missing {string.Join(",", missing)}, got {string.Join("|", decision.Possible)} missing {string.Join(",", decision.Missing)}";
        }).OfType<string>().Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    /// <summary>Walks every completion as six digits and ten bits, and remembers for each fact whether it ever made a difference.</summary>
    private static (HashSet<string> Possible, HashSet<string> Missing) Truth(PlacementCase complete, List<string> unknown)
    {
        var names = RandomThirdCases.Names(complete).Take(16).ToList();
        var values = names.Select(name => RandomThirdCases.ValueOf(complete, name)!.Value).Select(value => value.Number ?? (value.Truth == true ? 1 : 0)).ToArray();
        var places = unknown.Select(name => names.IndexOf(name)).ToArray();
        var sizes = places.Select(place => place < 6 ? 5 : 2).ToArray();
        var strides = sizes.Select((_, index) => sizes.Skip(index + 1).Aggregate(1, (product, size) => product * size)).ToArray();
        var disorder = complete.Facts.SubstanceUseDisorder switch
        {
            SubstanceUseDisorder.Met => Disorder.Met,
            SubstanceUseDisorder.Probable => Disorder.Probable,
            SubstanceUseDisorder.NotMet => Disorder.NotMet,
            _ => Disorder.Unknown,
        };
        var labels = new string[sizes.Aggregate(1, (product, size) => product * size)];
        for (var number = 0; number < labels.Length; number++)
        {
            for (var index = 0; index < places.Length; index++)
            {
                values[places[index]] = number / strides[index] % sizes[index];
            }

            var bits = Enumerable.Range(0, 10).Sum(bit => values[6 + bit] << bit);
            labels[number] = ThirdEditionOracle.Label(values.AsSpan(0, 6), ThirdFacts.FromBits(bits), disorder, complete.Population == Population.Adolescent, false) ?? "outOfScope";
        }

        var missing = unknown.Where((_, index) => Enumerable.Range(0, labels.Length).Any(number => labels[number] != labels[number - (number / strides[index] % sizes[index] * strides[index])]));
        var possible = labels.ToHashSet();
        return (possible, possible.All(label => label == "outOfScope") ? [] : [.. missing]);
    }

    private static string? Disagreement(PlacementEngine engine, int seed)
    {
        var (known, unknown) = RandomThirdCases.Partial(new(seed), 1, 4);
        var partial = engine.Evaluate(known);
        var completions = RandomThirdCases.Completions(known, unknown)
            .Select(completion => (completion.Case, completion.Values, Decision: engine.Evaluate(completion.Case))).ToList();
        var isAdult = known.Population == Population.Adult;

        // Asked of an adolescent is whether any substance is complicated now, not which.
        var groups = unknown.GroupBy(name => !isAdult && name.EndsWith("nowComplicated", StringComparison.Ordinal) ? "nowComplicated" : name).ToList();
        var inScope = completions.Where(completion => completion.Decision.Status == DecisionStatus.Decided).Select(completion => completion.Decision).ToList();
        var outcomes = completions.Select(completion => completion.Decision.Label ?? "outOfScope").Distinct().ToList();
        var expected = new List<string>
        {
            inScope.Count == 0 ? "OutOfScope" : outcomes.Count == 1 ? "Decided" : "Undetermined",
            string.Join('|', inScope.Select(decision => decision.Label!).Distinct().Order(StringComparer.Ordinal)),
            inScope.Count == 0 || outcomes.Count == 1 ? "" : Missing(groups, decision => decision.Label ?? "outOfScope", name => name != "safeHomeAtNight" && name != "pregnant" && !name.StartsWith("withdrawal", StringComparison.Ordinal)),
        };
        var actual = new List<string>
        {
            $"{partial.Status}",
            string.Join('|', partial.Possible.Order(StringComparer.Ordinal)),
            string.Join(',', partial.Missing),
        };
        if (inScope.Count > 0)
        {
            var certain = inScope.Aggregate(inScope[0].AddOns.AsEnumerable(), (all, decision) => all.Intersect(decision.AddOns)).Order().ToList();
            expected.Add(string.Join(',', certain));
            expected.Add(string.Join(',', inScope.SelectMany(decision => decision.AddOns).Distinct().Except(certain).Order()));
            actual.Add(string.Join(',', partial.AddOns));
            actual.Add(string.Join(',', partial.PossibleAddOns));
        }

        // Withdrawal unfolds with all explanations, which takes a while for every completion.
        if (isAdult && (seed % 4 == 0 || Samples.AreLong))
        {
            var levels = completions.Select(completion => completion.Decision.Withdrawal!.Level!).Distinct().ToList();
            expected.Add(string.Join('|', levels.Order(StringComparer.Ordinal)));
            expected.Add(levels.Count == 1 ? "" : Missing([.. unknown.GroupBy(name => name)], decision => decision.Withdrawal!.Level!, _ => true));
            actual.Add(string.Join('|', partial.Withdrawal!.Possible.Order(StringComparer.Ordinal)));
            actual.Add(string.Join(',', partial.Withdrawal.Missing.OrderByDescending(fact => fact.Labels).ThenBy(fact => Array.IndexOf(unknown, fact.Fact))));
        }

        return expected.SequenceEqual(actual) ? null : $"seed {seed}: expected {string.Join(" / ", expected)}, got {string.Join(" / ", actual)}";

        // How many outcomes the answers of one question alone lead to, with the others answered in whatever way makes that most.
        string Missing(List<IGrouping<string, string>> asked, Func<PlacementDecision, string> outcome, Func<string, bool> isAsked) => string.Join(',', asked
            .Where(group => isAsked(group.Key))
            .Select(group => new MissingFact(group.Key, completions
                .GroupBy(completion => string.Join(',', unknown.Select((name, index) => group.Contains(name) ? "" : $"{completion.Values[index]}")))
                .Max(others => others.Select(completion => outcome(completion.Decision)).Distinct().Count())))
            .Where(fact => fact.Labels > 1).OrderByDescending(fact => fact.Labels));
    }
}
