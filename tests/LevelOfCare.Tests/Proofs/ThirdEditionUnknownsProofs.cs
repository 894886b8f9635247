using System.Numerics;
using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary>
/// <c>possible</c>, <c>missing</c> and the add-ons of third-edition cases are exactly what every completion comes to by an independent statement. <see cref="EveryCompletionProofs"/> compares all else.
/// </summary>
public sealed class ThirdEditionUnknownsProofs
{
    [Fact]
    public void One_to_four_unknown_keys_agree_with_trying_every_completion()
    {
        var wrong = ParallelEnumerable.Range(0, Samples.Of(2_000, 20_000)).Select(Disagreement).OfType<string>().Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Five_to_ten_unknown_agree_with_every_completion_of_the_statement_with_a_house_rule_and_how_much_each_counts()
    {
        var wrong = ParallelEnumerable.Range(0, Samples.Of(200, 1_000)).Select(MuchUnknown).OfType<string>().Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    private static string? Disagreement(int seed)
    {
        var random = new Random(seed);
        var open = RandomThird.Complete(random).Without(random, 1, 4);
        var all = open.Completions().Select(complete => (Case: complete, Code: complete.Code())).ToList();
        var inScope = all.Where(entry => !entry.Code.OutOfScope).Select(entry => entry.Code).ToList();
        var possible = inScope.GroupBy(code => (code.LevelRank, code.Bio, code.Coe)).OrderBy(group => group.Key).Select(group => group.First().Label!).ToList();
        var outcomes = all.Select(entry => entry.Code.Label ?? "").Distinct().Count();
        var missing = open.Unknown.Where(key => all
            .GroupBy(entry => string.Join(' ', open.Unknown.Where(other => other != key).Select(other => ValueOf(entry.Case, other))))
            .Any(group => group.Select(entry => entry.Code.Label ?? "").Distinct().Skip(1).Any()));
        var addOns = inScope.Count == 0 ? [] : inScope.Select(AddOns).Aggregate((IEnumerable<string>)["BIO", "COE", "OTP", "OBOT", "MET"], (common, list) => common.Intersect(list)).ToList();
        var possibleAddOns = inScope.SelectMany(AddOns).Distinct().Except(addOns);

        var decision = PlacementEngine.Default.Evaluate(open.Case());
        var right = decision.Status == (possible.Count == 0 ? DecisionStatus.OutOfScope : outcomes == 1 ? DecisionStatus.Decided : DecisionStatus.Undetermined)
            && decision.Possible.SequenceEqual(possible)
            && decision.Missing.Select(fact => fact.Fact).Order(StringComparer.Ordinal).SequenceEqual(outcomes == 1 ? [] : missing.Order(StringComparer.Ordinal))
            && decision.AddOns.Select(Written).Order(StringComparer.Ordinal).SequenceEqual(addOns.Order(StringComparer.Ordinal))
            && decision.PossibleAddOns.Select(Written).Order(StringComparer.Ordinal).SequenceEqual(possibleAddOns.Order(StringComparer.Ordinal));
        return right
            ? null
            : $"seed {seed}: {open}: expected {string.Join('|', possible)} missing {string.Join(' ', missing)} add-ons {string.Join(' ', addOns)}/{string.Join(' ', possibleAddOns)}, got {decision.Status} {string.Join('|', decision.Possible)} missing {string.Join(' ', decision.Missing)} add-ons {string.Join(' ', decision.AddOns)}/{string.Join(' ', decision.PossibleAddOns)}";
    }

    private static IEnumerable<string> AddOns(ThirdCode code) => ThirdAnswer.From(code).AddOns;

    private static string Written(AddOn addOn) => addOn.ToString().ToUpperInvariant();

    private static string ValueOf(RandomThird complete, string key) => key[0] == 'D' ? $"{complete.Ratings[key[1] - '1']}"
        : key == "nowComplicated" ? $"{complete.NowComplicated}"
        : $"{complete.Facts[(int)Enum.Parse<Circumstance>(key, ignoreCase: true)]}";

    private static string? MuchUnknown(int seed)
    {
        var random = new Random(seed);
        var complete = RandomThirdCases.Complete(random) with { Withdrawal = null };
        var unknown = RandomThirdCases.Names(complete).Take(16).OrderBy(_ => random.Next()).Take(5 + random.Next(6)).ToList();
        unknown = [.. RandomThirdCases.Names(complete).Where(unknown.Contains)];
        var decision = WhyNotProofs.WithHouseRules.Evaluate(unknown.Aggregate(complete, (known, name) => RandomThirdCases.With(known, name, null)));
        var (possible, missing) = Truth(complete, unknown);
        var right = decision.Possible.ToHashSet().SetEquals(possible.Where(label => label != "outOfScope")) && decision.Missing.SequenceEqual(missing);
        return right ? null : $"seed {seed}: {string.Join("|", possible)} missing {string.Join(",", missing)}, got {string.Join("|", decision.Possible)} missing {string.Join(",", decision.Missing)}";
    }

    /// <summary>Walks every completion as six digits and ten bits, and counts for each fact how many outcomes its answers alone lead to. The house rule asks for what a need for structure does.</summary>
    private static (HashSet<string> Possible, List<MissingFact> Missing) Truth(PlacementCase complete, List<string> unknown)
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

            var bits = Enumerable.Range(0, 10).Sum(bit => values[6 + bit] << bit) | (complete.Tags is not null && values[4] == 2 ? 1 << 2 : 0);
            labels[number] = ThirdEditionOracle.Label(values.AsSpan(0, 6), ThirdFacts.FromBits(bits), disorder, complete.Population == Population.Adolescent, false) ?? "outOfScope";
        }

        var possible = labels.Distinct().ToList();
        var numbers = labels.Select(label => 1UL << possible.IndexOf(label)).ToArray();
        var missing = unknown.Select((name, index) => new MissingFact(name, Enumerable.Range(0, labels.Length).Where(number => number / strides[index] % sizes[index] == 0)
            .Max(number => BitOperations.PopCount(Enumerable.Range(0, sizes[index]).Aggregate(0UL, (reached, answer) => reached | numbers[number + (answer * strides[index])])))));
        return ([.. possible], possible is ["outOfScope"] ? [] : [.. missing.Where(fact => fact.Labels > 1).OrderByDescending(fact => fact.Labels)]);
    }
}
