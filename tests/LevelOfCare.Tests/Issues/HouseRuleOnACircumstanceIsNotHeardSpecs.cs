using LevelOfCare.Facts;

namespace LevelOfCare.Tests.Issues;

/// <summary>A house rule that asks for a level because of a circumstance the edition does not ask for the level, such as pregnancy, was once not heard; and nothing said so.</summary>
public sealed class HouseRuleOnACircumstanceIsNotHeardSpecs
{
    private static readonly PlacementEngine Engine = PlacementEngine.Create(options =>
    {
        options.HouseRules.Add(new PregnancyAsksForMoreInTheFourthEdition());
        options.HouseRules.Add(new PregnancyAsksForMoreInTheThirdEdition());
    });

    private static readonly PlacementCase Fourth = Given.Rated("4A=B") with { Facts = new() { SubstanceUseDisorder = SubstanceUseDisorder.Met } };

    [Fact]
    public void A_pregnant_person_is_indicated_what_the_house_asks_for()
    {
        Engine.Evaluate(Fourth.With(facts => facts with { Pregnant = true })).Label.Should().Be("3.5");
        Engine.Evaluate(Fourth.With(facts => facts with { Pregnant = false })).Label.Should().Be(PlacementEngine.Default.Evaluate(Fourth).Label);
        Engine.Evaluate(Given.Third().With(facts => facts with { Pregnant = true })).Label.Should().Be("3.5");
    }

    [Fact]
    public void Where_pregnancy_is_not_known_it_is_missing_and_both_levels_are_possible()
    {
        var decision = Engine.Evaluate(Fourth);

        decision.Status.Should().Be(DecisionStatus.Undetermined);
        decision.Possible.Should().BeEquivalentTo(PlacementEngine.Default.Evaluate(Fourth).Label, "3.5");
        decision.Missing.Should().ContainSingle().Which.Fact.Should().Be("pregnant");
    }

    [Fact]
    public void Ending_the_pregnancy_is_a_change_that_is_looked_at() =>
        Engine.Evaluate(Fourth.With(facts => facts with { Pregnant = true })).SmallestChanges!.Value.Should().Contain(change => change.Change.ContainsKey("pregnant"));

    [Fact]
    public void A_rule_that_asks_for_a_level_because_of_what_comes_later_is_refused()
    {
        var create = () => PlacementEngine.Create(options => options.HouseRules.Add(new ScaleAsksForALevel()));

        create.Should().Throw<RuleSetException>().Which.Problems.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "LOC2008", Rule = "HOUSE-SCALE-LEVEL" });
    }
}

[Name("HOUSE-PREGNANT-4")]
internal sealed partial class PregnancyAsksForMoreInTheFourthEdition : Rule
{
    public override void Define()
    {
        CircumstanceHolds holds = default!;

        When()
            .Match(() => holds, circumstance => circumstance.Circumstance == Circumstance.Pregnant);

        Then()
            .Yield(_ => new Requirement(FourthEditionLevels.Level35, "pregnant", "true"));
    }
}

[Name("HOUSE-PREGNANT-3")]
internal sealed partial class PregnancyAsksForMoreInTheThirdEdition : Rule
{
    public override void Define()
    {
        CircumstanceHolds holds = default!;

        When()
            .Match(() => holds, circumstance => circumstance.Circumstance == Circumstance.Pregnant);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level35, "pregnant", "true"));
    }
}

[Name("HOUSE-SCALE-LEVEL")]
internal sealed partial class ScaleAsksForALevel : Rule
{
    public override void Define()
    {
        SubstanceScore score = default!;

        When()
            .Match(() => score);

        Then()
            .Yield(_ => new Requirement(FourthEditionLevels.Level27, "withdrawal", "scored"));
    }
}
