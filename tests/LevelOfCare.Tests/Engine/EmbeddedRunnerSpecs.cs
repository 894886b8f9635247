using LevelOfCare.Engine;

namespace LevelOfCare.Tests.Engine;

public sealed class EmbeddedRunnerSpecs
{
    private static readonly RuleProgram Program = new([new LonelySproutBlooms(), new TwoSeedsOfOneSizeSproutTogether(), new LargeSeedSprouts()]);

    private static IEnumerable<string> Run(params object[] facts) => EmbeddedRunner.Instance.Run(Program, facts).Select(firing => $"{firing.Rule.Name}: {firing.Fact}").Order(StringComparer.Ordinal);

    [Fact]
    public void A_rule_fires_once_for_each_match() => Run(new Seed("a", 3), new Seed("b", 4), new Seed("c", 1)).Should().Equal("TOY-SPROUT: Sprout { Of = a }", "TOY-SPROUT: Sprout { Of = b }");

    [Fact]
    public void Rules_see_what_others_yielded_whatever_order_they_are_given_in() => Run(new Seed("a", 3)).Should().Equal("TOY-BLOOM: Bloom { Of = a }", "TOY-SPROUT: Sprout { Of = a }");

    [Fact]
    public void Not_sees_all_that_was_yielded_before() => Run(new Seed("a", 3), new Seed("b", 4)).Should().NotContain(text => text.StartsWith("TOY-BLOOM", StringComparison.Ordinal));

    [Fact]
    public void An_ordering_condition_pairs_facts_once() => Run(new Seed("a", 1), new Seed("b", 1)).Should().Equal("TOY-PAIR: Sprout { Of = ab }");

    [Fact]
    public void Equal_facts_are_one() => Run(new Seed("a", 3), new Seed("a", 3)).Should().HaveCount(2);

    [Fact]
    public void A_firing_keeps_what_it_matched_and_not_what_it_only_looked_for()
    {
        var bloom = EmbeddedRunner.Instance.Run(Program, [new Seed("a", 3)]).Single(firing => firing.Fact is Bloom);

        bloom.Matched.Should().Equal(new Sprout("a"));
    }
}
