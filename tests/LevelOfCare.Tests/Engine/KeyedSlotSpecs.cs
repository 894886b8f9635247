using LevelOfCare.Engine;
using LevelOfCare.Facts;
using LevelOfCare.Plans;

namespace LevelOfCare.Tests.Engine;

/// <summary>Rules that name a tag by key and value are looked up by it: those of another payer are not even called, and nothing else changes.</summary>
public sealed class KeyedSlotSpecs
{
    private static readonly Rule[] Rules = [new PayerAWantsASeed(), new PayerBWantsNone(), new PayerWithATagOfTheSameValue(), new AnyPayerIsNamed(), new BothTagsMeet()];
    private static readonly RuleProgram Keyed = new(Rules);

    private static readonly RuleProgram Plain = RuleProgram.OfPlans([.. Rules.Select(RuleProgram.PlanOf).Select(plan => new RulePlan(
        plan.Name, plan.Description, plan.Tags, plan.Fingerprint,
        [.. plan.Patterns.Select(pattern => new PatternPlan(pattern.Kind, pattern.FactType, pattern.Accepts, pattern.Text))], plan.Yields, plan.Run))]);

    [Fact]
    public void Every_set_of_tags_gives_the_same_as_without_looking_up()
    {
        CaseTag[] tags = [new("payer", "a"), new("payer", "b"), new("payer", "c"), new("network", "a"), new("a", "payer")];
        var differing = 0;
        for (var chosen = 0; chosen < 1 << tags.Length; chosen++)
        {
            foreach (var seeds in new object[][] { [], [new Seed("x", 1)] })
            {
                object[] facts = [.. tags.Where((_, place) => (chosen >> place & 1) == 1), .. seeds];
                Run(Keyed, facts).Should().Equal(Run(Plain, facts));
                differing = Math.Max(differing, Run(Keyed, facts).Count);
            }
        }

        differing.Should().BeGreaterThan(4);
    }

    [Fact]
    public void Only_the_rules_of_the_payer_at_hand_are_called()
    {
        Called(new CaseTag("payer", "a")).Should().Contain("TAG-A").And.NotContain("TAG-SAME");
        Called(new CaseTag("payer", "c")).Should().NotContain("TAG-A");
    }

    [Fact]
    public void Constants_are_read_off_equalities_joined_by_and_and_nothing_else()
    {
        ConstantsOf(new PayerAWantsASeed()).Should().Equal("Key=payer,Value=a", "");
        ConstantsOf(new PayerBWantsNone()).Should().Equal("Key=payer,Value=b");
        ConstantsOf(new PayerWithATagOfTheSameValue()).Should().Equal("Key=network,Value=a");
        ConstantsOf(new AnyPayerIsNamed()).Should().Equal("Key=payer");
        ConstantsOf(new BothTagsMeet()).Should().Equal("Key=payer", "Key=network");
    }

    private static IEnumerable<string> ConstantsOf(Rule rule) =>
        RuleProgram.PlanOf(rule).Patterns.Select(pattern => string.Join(',', pattern.Constants.Select(constant => $"{constant.Key}={constant.Value}")));

    private static List<string> Run(RuleProgram program, object[] facts) => [.. EmbeddedRunner.Instance.Run(program, facts).Select(firing => $"{firing.Rule.Name}: {firing.Fact}").Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Called(params object[] facts)
    {
        var filled = SlotSet.Empty(Keyed.SlotCount);
        foreach (var fact in facts.Append(new Seed("x", 1)))
        {
            filled.Add(Keyed.SlotsOf(fact));
        }

        return Keyed.AgendaFor(filled).Rules.Select(rule => Keyed.Plans[rule].Name);
    }
}

[Name("TAG-A")]
internal sealed partial class PayerAWantsASeed : Rule
{
    public override void Define()
    {
        Seed seed = default!;

        When()
            .Exists<CaseTag>(tag => tag.Key == "payer", tag => tag.Value == "a")
            .Match(() => seed, candidate => candidate.Size > 0);

        Then()
            .Yield(_ => new Sprout(seed.Name));
    }
}

[Name("TAG-B")]
internal sealed partial class PayerBWantsNone : Rule
{
    private const string Payer = "payer";

    public override void Define()
    {
        When()
            .Not<CaseTag>(tag => Payer == tag.Key && (tag.Value == "b"));

        Then()
            .Yield(_ => new Sprout("without b"));
    }
}

[Name("TAG-SAME")]
internal sealed partial class PayerWithATagOfTheSameValue : Rule
{
    public override void Define()
    {
        CaseTag network = default!;

        When()
            .Match(() => network, tag => tag.Key == "network", tag => tag.Value == "a");

        Then()
            .Yield(_ => new Sprout(network.Key));
    }
}

[Name("TAG-ANY")]
internal sealed partial class AnyPayerIsNamed : Rule
{
    public override void Define()
    {
        CaseTag payer = default!;

        When()
            .Match(() => payer, tag => tag.Key == "payer", tag => tag.Value == "a" || tag.Value == "c" || tag.Value.Length > 1);

        Then()
            .Yield(_ => new Sprout(payer.Value));
    }
}

[Name("TAG-BOTH")]
internal sealed partial class BothTagsMeet : Rule
{
    public override void Define()
    {
        CaseTag payer = default!;
        CaseTag network = default!;

        When()
            .Match(() => payer, tag => tag.Key == "payer")
            .Match(() => network, tag => tag.Key == "network", tag => tag.Value == payer.Value);

        Then()
            .Yield(_ => new Bloom(network.Value));
    }
}
