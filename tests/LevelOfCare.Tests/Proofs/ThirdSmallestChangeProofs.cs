using LevelOfCare.Facts;
using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary>In the third edition, too, changes give the label they promise and none is left out: by an independent statement, and with house rules that read the diagnosis by deciding the changed case.</summary>
public sealed class ThirdSmallestChangeProofs
{
    private static readonly PlacementEngine WithHouseRules = PlacementEngine.Create(options =>
    {
        options.HouseRules.Add(new RuralRelapseAsksForResidential());
        options.HouseRules.Add(new ProbableDisorderAsksForMore());
    });

    [Fact]
    public void With_house_rules_the_list_is_every_single_change_that_gives_another_label()
    {
        var wrong = ParallelEnumerable.Range(0, Samples.Of(1_000, 10_000)).Where(seed =>
        {
            var patientCase = RandomThirdCases.Complete(new(seed));
            var decision = WithHouseRules.Evaluate(patientCase);
            if (decision.Status != DecisionStatus.Decided)
            {
                return decision.SmallestChanges is not null;
            }

            var actual = decision.SmallestChanges!.Value.Select(change => $"{string.Join(',', change.Change.Select(entry => $"{entry.Key}={entry.Value}"))} {change.Label}");
            return !actual.SequenceEqual(Expected(patientCase, decision.Label!));
        }).Take(3).ToList();

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void The_list_is_what_an_independent_statement_says_single_changes_or_else_pairs()
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

    [Fact]
    public void Where_a_house_rule_reads_the_diagnosis_it_is_listed_in_the_fourth_edition_too()
    {
        var decision = WithHouseRules.Evaluate(Given.Rated("4A=B") with { Facts = new() { SubstanceUseDisorder = SubstanceUseDisorder.Met } });

        decision.SmallestChanges!.Value[^1].Change.Should().Equal(new Dictionary<string, FactValue> { ["substanceUseDisorder"] = new("probable") });
        decision.SmallestChanges.Value[^1].Label.Should().Be("3.1");
        PlacementEngine.Default.Evaluate(Given.Rated("4A=B")).SmallestChanges!.Value.Should().NotContain(change => change.Change.ContainsKey("substanceUseDisorder"));
    }

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

    private static IEnumerable<string> Expected(PlacementCase patientCase, string label)
    {
        var names = RandomThirdCases.Keys.Concat(RandomThirdCases.Facts.Select(fact => fact.Name).TakeWhile(name => name != "safeHomeAtNight")).ToList();
        names.Insert(names.IndexOf("opioidUseDisorder"), "substanceUseDisorder");
        if (patientCase.Population == Population.Adolescent)
        {
            names.Add("nowComplicated");
        }

        foreach (var name in names)
        {
            var current = name == "nowComplicated" ? new(patientCase.Withdrawal?.Any(item => item.NowComplicated == true) ?? false) : RandomThirdCases.ValueOf(patientCase, name);
            foreach (var value in RandomThirdCases.Values(name).Where(value => value != current))
            {
                var changed = RandomThirdCases.With(patientCase, name, value);
                if (WithHouseRules.Validate(changed).IsEmpty && WithHouseRules.Evaluate(changed).Label is { } other && other != label)
                {
                    yield return $"{name}={value} {other}";
                }
            }
        }
    }
}

[Name("HOUSE-PROBABLE")]
[Description("Where the diagnosis is probable, a residence observes the person.")]
internal sealed partial class ProbableDisorderAsksForMore : Rule
{
    public override void Define()
    {
        Diagnosis diagnosis = default!;

        When()
            .Match(() => diagnosis, stated => stated.IsProbable);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level25, "substanceUseDisorder", "probable"))
            .Yield(_ => new Requirement(FourthEditionLevels.Level31, "substanceUseDisorder", "probable"));
    }
}
