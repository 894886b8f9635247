using LevelOfCare.Facts;
using LevelOfCare.Tests.Docs;

namespace LevelOfCare.Tests.Engine;

/// <summary>House rules that do nothing are found out on the diagrams, and those that do something are not.</summary>
public sealed class HouseRuleVerifySpecs
{
    private static System.Collections.Immutable.ImmutableArray<HouseRuleRemark> Verify(params Rule[] rules) => PlacementEngine.Create(options => Array.ForEach(rules, options.HouseRules.Add)).Rules.Verify();

    [Fact]
    public void Rules_that_raise_or_find_something_get_no_remark() =>
        Verify(new RuralAsksForResidential(), new RuralAsksForResidentialInTheThirdEdition(), new PayerWantsNotice(), new IntensiveOutpatientMeetsOnThreeDays(), new ProgramsAreOfThePayersNetwork()).Should().BeEmpty();

    [Fact]
    public void Without_house_rules_there_is_nothing_to_say() => PlacementEngine.Default.Rules.Verify().Should().BeEmpty();

    [Fact]
    public void A_rule_whose_conditions_exclude_each_other_never_fires() => Verify(new BothLikelyAndUnlikely()).Should().ContainSingle()
        .Which.Should().BeEquivalentTo(new { Rule = "HOUSE-NEVER", Kind = HouseRuleRemarkKind.NeverFires, IsProven = true });

    [Fact]
    public void A_finding_about_a_level_that_does_not_exist_never_fires() => Verify(new FindsALevelThatIsNone()).Should().ContainSingle().Which.Kind.Should().Be(HouseRuleRemarkKind.NeverFires);

    [Fact]
    public void A_rule_that_asks_for_less_than_the_criteria_do_never_changes_an_answer() => Verify(new AsksForLessThanTheRow()).Should().ContainSingle()
        .Which.Should().BeEquivalentTo(new { Rule = "HOUSE-LESS", Kind = HouseRuleRemarkKind.NeverChangesAnAnswer, IsProven = true });

    [Fact]
    public void A_rule_whose_facts_nobody_reads_never_changes_an_answer() => Verify(new RequirementLeadsToMarker()).Should().ContainSingle().Which.Kind.Should().Be(HouseRuleRemarkKind.NeverChangesAnAnswer);
}

[Name("HOUSE-NEVER")]
internal sealed partial class BothLikelyAndUnlikely : Rule
{
    public override void Define()
    {
        SubdimensionRating likely = default!;
        SubdimensionRating unlikely = default!;

        When()
            .Match(() => likely, rated => rated.Code.Subdimension.Key == "4A", rated => rated.Code.Code == "E")
            .Match(() => unlikely, rated => rated.Code.Subdimension.Key == "4A", rated => rated.Code.Code == "A");

        Then()
            .Yield(_ => new Requirement(FourthEditionLevels.Level4, "4A", "E"));
    }
}

[Name("HOUSE-NO-LEVEL")]
internal sealed partial class FindsALevelThatIsNone : Rule
{
    public override void Define()
    {
        When()
            .Exists<Indication>(indication => indication.Level.Code == "3.9");

        Then()
            .Yield(_ => new Finding("HOUSE-NO-LEVEL", Severity.Warning, "selected", "There is no such level. Correct the rule."));
    }
}

[Name("HOUSE-LESS")]
internal sealed partial class AsksForLessThanTheRow : Rule
{
    public override void Define()
    {
        SubdimensionRating likely = default!;

        When()
            .Match(() => likely, rated => rated.Code.Subdimension.Key == "4A", rated => rated.Code.Code == "E");

        Then()
            .Yield(_ => new Requirement(FourthEditionLevels.Level31, "4A", likely.Code.Code));
    }
}
