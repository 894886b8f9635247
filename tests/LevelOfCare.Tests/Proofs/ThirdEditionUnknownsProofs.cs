using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary><c>possible</c>, <c>missing</c> and the add-ons of third-edition cases are exactly what trying every completion gives.</summary>
public sealed class ThirdEditionUnknownsProofs
{
    [Fact]
    public void One_to_four_unknown_keys_agree_with_trying_every_completion()
    {
        var wrong = ParallelEnumerable.Range(0, Samples.Of(2_000, 20_000)).Select(Disagreement).OfType<string>().Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Smallest_changes_are_every_single_change_that_gives_another_label_or_else_every_pair()
    {
        var wrong = ParallelEnumerable.Range(0, Samples.Of(1_000, 10_000)).Select(seed =>
        {
            var random = RandomThird.Complete(new(seed));
            if (random.Code().Label is not { } label)
            {
                return null;
            }

            var others = Others(random).ToList();
            var singles = others.Select(change => (change.Key, change.Text, change.Apply(random).Valid()?.Code().Label)).Where(change => change.Label is not null && change.Label != label).Select(change => $"{change.Text}: {change.Label}").ToList();
            var expected = singles.Count > 0
                ? singles
                : [.. others.SelectMany(_ => others, (first, second) => (first, second)).Where(pair => pair.first.Key < pair.second.Key)
                    .Select(pair => (pair, pair.second.Apply(pair.first.Apply(random)).Valid()?.Code().Label)).Where(change => change.Label is not null && change.Label != label)
                    .Select(change => $"{string.Join(',', new[] { change.pair.first.Text, change.pair.second.Text }.Order(StringComparer.Ordinal))}: {change.Label}")];
            var actual = PlacementEngine.Default.Evaluate(random.Case()).SmallestChanges!.Value
                .Select(change => $"{string.Join(',', change.Change.Select(entry => $"{entry.Key}={entry.Value}"))}: {change.Label}").ToList();
            return actual.SequenceEqual(expected) ? null : $"seed {seed}: {random} expected {string.Join(" / ", expected)} got {string.Join(" / ", actual)}";
        }).OfType<string>().Take(3).ToList();

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

    /// <summary>Every change of one answer, in the order of the criteria: ratings, facts with the diagnosis before the opioid use disorder, the complication.</summary>
    private static IEnumerable<(double Key, string Text, Func<RandomThird, RandomThird> Apply)> Others(RandomThird start)
    {
        for (var dimension = 0; dimension < 6; dimension++)
        {
            for (var risk = 4; risk >= 0; risk--)
            {
                var (place, value) = (dimension, risk);
                if (start.Ratings[place] != value)
                {
                    yield return (place, $"D{place + 1}={value}", other => other with { Ratings = [.. other.Ratings.Select((rating, index) => index == place ? value : rating)] });
                }
            }
        }

        for (var fact = 0; fact < 10; fact++)
        {
            var place = fact;
            if (place == 8)
            {
                foreach (var disorder in new[] { Disorder.Met, Disorder.Probable, Disorder.NotMet }.Where(disorder => disorder != start.Disorder))
                {
                    var name = disorder == Disorder.NotMet ? "notMet" : $"{disorder}".ToLowerInvariant();
                    yield return (13.5, $"substanceUseDisorder={name}", other => other with { Disorder = disorder });
                }
            }

            var truth = !start.Facts[place]!.Value;
            var key = CaseFactNames.Of((Circumstance)place);
            yield return (6 + place, $"{key}={(truth ? "true" : "false")}", other => other with { Facts = [.. other.Facts.Select((value, index) => index == place ? truth : value)] });
        }

        if (start.Adolescent)
        {
            yield return (17, $"nowComplicated={(start.NowComplicated == true ? "false" : "true")}", other => other with { NowComplicated = !other.NowComplicated });
        }
    }
}
