using LevelOfCare.Plans;

namespace LevelOfCare.Tests.Generators;

/// <summary>A plan says what its class says. The rule below is read by the generator when these specs are built.</summary>
public sealed class RulePlanSpecs
{
    private static readonly RulePlan Plan = ((IPlannedRule)new TallerNeighborShades()).Plan;

    [Fact]
    public void It_carries_what_the_attributes_say()
    {
        Plan.Name.Should().Be("SHADE");
        Plan.Description.Should().Be("A \"taller\" neighbor shades.");
        Plan.Tags.Should().Equal("garden", "topic:light");
        Plan.Fingerprint.Should().MatchRegex("^[0-9a-f]{64}$");
    }

    [Fact]
    public void It_is_made_once() => ((IPlannedRule)new TallerNeighborShades()).Plan.Should().BeSameAs(Plan);

    [Fact]
    public void Its_patterns_are_those_of_the_class_in_order()
    {
        Plan.Patterns.Select(pattern => (pattern.Kind, pattern.FactType)).Should().Equal(
            (PatternKind.Match, typeof(Tree)), (PatternKind.Exists, typeof(Sun)), (PatternKind.Match, typeof(Tree)), (PatternKind.Not, typeof(Wall)));
        Plan.Patterns.Select(pattern => pattern.Text).Should().Equal(
            "Match Tree as low", "Exists Sun", "Match Tree as high where tree.Height > low.Height and tree.Height < low.Height + 10", "Not Wall where wall.Height > high.Height");
    }

    [Fact]
    public void A_pattern_without_conditions_has_no_test() =>
        Plan.Patterns.Select(pattern => pattern.Accepts is null).Should().Equal(true, true, false, false);

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(12, true)]
    [InlineData(13, false)]
    public void Every_condition_of_a_pattern_must_hold_given_the_earlier_matches(int height, bool holds) =>
        Plan.Patterns[2].Accepts!([new Tree(3)], new Tree(height)).Should().Be(holds);

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Exists_takes_no_place_among_the_matches(int height, bool holds) =>
        Plan.Patterns[3].Accepts!([new Tree(3), new Tree(4)], new Wall(height)).Should().Be(holds);

    [Fact]
    public void Its_yields_make_facts_of_the_matches()
    {
        object[] matches = [new Tree(3), new Tree(4)];

        Plan.Yields.Select(yielded => (yielded.FactType, yielded.Make(matches))).Should().Equal((typeof(Shade), new Shade(4, 3)), (typeof(Shade), new Shade(0, 4)));
    }
}

internal sealed record Tree(int Height);

internal sealed record Sun;

internal sealed record Wall(int Height);

internal sealed record Shade(int From, int On);

[Name("SHADE")]
[Description("A \"taller\" neighbor shades.")]
[Tag("garden")]
[Tag(Topic + "light")]
internal sealed partial class TallerNeighborShades : Rule
{
    private const string Topic = "topic:";

    public override void Define()
    {
        Tree low = default!;
        Tree high = default!;

        When()
            .Match(() => low)
            .Exists<Sun>()
            .Match(() => high, tree => tree.Height > low.Height, tree => tree.Height /* the second test */ < low.Height + 10)
            .Not<Wall>(wall => wall.Height > high.Height);

        Then()
            .Yield(_ => new Shade(high.Height, low.Height))
            .Yield(_ => new Shade(0, high.Height));
    }
}
