using LevelOfCare.Facts;

namespace LevelOfCare.Tests.Proofs;

/// <summary>In the third edition, too, and with house rules that read the diagnosis, changes give the label they promise and none is left out.</summary>
public sealed class ThirdSmallestChangeProofs
{
    private static readonly PlacementEngine WithHouseRules = PlacementEngine.Create(options =>
    {
        options.HouseRules.Add(new RuralRelapseAsksForResidential());
        options.HouseRules.Add(new ProbableDisorderAsksForMore());
    });

    [Fact]
    public void The_list_is_every_single_change_that_gives_another_label()
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
    public void Where_a_house_rule_reads_the_diagnosis_it_is_listed_in_the_fourth_edition_too()
    {
        var decision = WithHouseRules.Evaluate(Given.Rated("4A=B") with { Facts = new() { SubstanceUseDisorder = SubstanceUseDisorder.Met } });

        decision.SmallestChanges!.Value[^1].Change.Should().Equal(new Dictionary<string, FactValue> { ["substanceUseDisorder"] = new("probable") });
        decision.SmallestChanges.Value[^1].Label.Should().Be("3.1");
        PlacementEngine.Default.Evaluate(Given.Rated("4A=B")).SmallestChanges!.Value.Should().NotContain(change => change.Change.ContainsKey("substanceUseDisorder"));
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
