using LevelOfCare.Deciding;
using LevelOfCare.Engine;
using LevelOfCare.Facts;
using LevelOfCare.Rules;
using LevelOfCare.Tests.Docs;

namespace LevelOfCare.Tests.Engine;

/// <summary>House rules about programs: they add constraints, are cited, and keep programs from being chosen; none may reach what is indicated.</summary>
public sealed class HouseRuleSituationSpecs
{
    private static readonly PlacementEngine Engine = PlacementEngine.Create(options =>
    {
        options.HouseRules.Add(new IntensiveOutpatientMeetsOnThreeDays());
        options.HouseRules.Add(new ProgramsAreOfThePayersNetwork());
    });

    private static ProgramOffer Network(ProgramOffer program, string network) => program with { Tags = new Dictionary<string, string> { ["network"] = network } };

    [Fact]
    public void A_state_that_wants_three_contact_days_rules_out_a_program_with_two()
    {
        var twoDays = Offered.At("2.1", "two") with { Week = [.. Offered.WeekOf(9 * 60).Take(2).Select(session => session with { To = new(13, 0) }), new() { Day = Weekday.Mon, From = new(14, 0), To = new(15, 0), Modality = Modality.Group }] };
        var decision = Engine.Evaluate(Given.Rated("4A=B").Choosing(twoDays, Offered.At("2.1", "three") with { DistanceKm = 40 }));

        decision.Constraints.Should().ContainSingle(found => found.Code == "STATE-CONTACT-DAYS").Which.Should().BeEquivalentTo(new { About = "two", Rule = "STATE-CONTACT-DAYS", Severity = Severity.Violation });
        decision.Placement!.Program.Should().Be("three");
        Engine.Check(twoDays, Edition.Fourth).Should().Contain(found => found.Code == "STATE-CONTACT-DAYS", "it reads nothing but the program");
    }

    [Fact]
    public void A_payer_that_wants_its_network_rules_out_others_and_changes_nothing_indicated()
    {
        var tagged = Given.Rated("4A=B").Choosing(Network(Offered.At("2.1", "a"), "south"), Network(Offered.At("2.1", "b"), "north")) with { Tags = new Dictionary<string, string> { ["network"] = "north" } };

        Engine.Evaluate(tagged).Label.Should().Be("2.1");
        Engine.Evaluate(tagged).Placement!.Program.Should().Be("b");
        Engine.Rules.Find("PAYER-NETWORK")!.Origin.Should().Be(typeof(HouseRuleSituationSpecs).Assembly.GetName().Name);
        Engine.Check(Network(Offered.At("2.1"), "south"), Edition.Fourth).Should().NotContain(found => found.Code == "PAYER-NETWORK", "it reads the person's case too");
    }

    [Fact]
    public void No_rule_of_the_library_leads_from_the_situation_to_what_is_indicated()
    {
        Type[] decided = [typeof(Requirement), typeof(WithdrawalNeed), typeof(WithdrawalIndication), typeof(WithdrawalRequirement), typeof(Indication), typeof(IndicatedCare), typeof(OutOfScopeReason), typeof(AddOnNeed), typeof(PendingAction), typeof(SafetyFloor)];
        var plans = RuleCatalog.ByArea().SelectMany(area => area.Rules()).Select(RuleProgram.PlanOf).ToList();
        var reached = Situation.Given.ToHashSet();
        for (var before = 0; before < reached.Count;)
        {
            before = reached.Count;
            reached.UnionWith(plans.Where(plan => plan.Patterns.Any(pattern => reached.Contains(pattern.FactType))).SelectMany(plan => plan.Yields).Select(made => made.FactType));
        }

        reached.Should().NotContain(decided).And.Contain(typeof(ChosenProgram));
        Situation.FactTypes.Should().BeEquivalentTo(reached);
    }

    [Theory]
    [InlineData(typeof(ProgramAsksForALevel))]
    [InlineData(typeof(SelectionAsksForALevel))]
    [InlineData(typeof(ChoiceAsksForWithdrawal))]
    [InlineData(typeof(FindingAsksForALevel))]
    public void A_rule_that_derives_need_from_the_situation_is_refused(Type rule) => FluentActions
        .Invoking(() => PlacementEngine.Create(options => options.HouseRules.Add((Rule)Activator.CreateInstance(rule)!))).Should().Throw<RuleSetException>()
        .Which.Problems.Should().Contain(problem => problem.Code == "LOC2006" || problem.Code == "LOC2002");

    [Theory]
    [InlineData(typeof(LowersTheFloor))]
    [InlineData(typeof(PutsACandidateForward))]
    public void A_rule_that_lowers_the_floor_or_puts_a_program_forward_is_refused_and_told_what_it_may_do(Type rule) => FluentActions
        .Invoking(() => PlacementEngine.Create(options => options.HouseRules.Add((Rule)Activator.CreateInstance(rule)!))).Should().Throw<RuleSetException>()
        .Which.Problems.Should().ContainSingle().Which.Should().Match<RuleSetProblem>(problem => problem.Code == "LOC2004" && problem.Message.Contains("Finding", StringComparison.Ordinal));
}

[Name("HOUSE-RURAL-3")]
[Description("In a rural area a moderate risk of relapse is met in a residence.")]
internal sealed partial class RuralAsksForResidentialInTheThirdEdition : Rule
{
    public override void Define()
    {
        CaseTag rural = default!;
        DimensionRating relapse = default!;

        When()
            .Match(() => rural, tag => tag.Key == "setting", tag => tag.Value == "rural")
            .Match(() => relapse, rated => rated.Dimension == Dimension.D5, rated => rated.Risk == 2);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level31, "D5", relapse.RiskText));
    }
}

[Name("HOUSE-BAD-1")]
internal sealed partial class ProgramAsksForALevel : Rule
{
    public override void Define()
    {
        ProgramTag tag = default!;

        When()
            .Match(() => tag);

        Then()
            .Yield(_ => new Requirement(FourthEditionLevels.Level15, tag.Key, tag.Value));
    }
}

[Name("HOUSE-BAD-2")]
internal sealed partial class SelectionAsksForALevel : Rule
{
    public override void Define()
    {
        SelectedPlacement selected = default!;

        When()
            .Match(() => selected);

        Then()
            .Yield(_ => new Requirement(FourthEditionLevels.Level15, selected.About, "x"));
    }
}

[Name("HOUSE-BAD-3")]
internal sealed partial class ChoiceAsksForWithdrawal : Rule
{
    public override void Define()
    {
        ChosenProgram chosen = default!;

        When()
            .Match(() => chosen);

        Then()
            .Yield(_ => new WithdrawalNeed(WithdrawalLevel.Level4, chosen.Offered.Id));
    }
}

[Name("HOUSE-BAD-4")]
internal sealed partial class FindingAsksForALevel : Rule
{
    public override void Define()
    {
        Finding finding = default!;

        When()
            .Match(() => finding);

        Then()
            .Yield(_ => new Requirement(FourthEditionLevels.Level15, finding.About, "x"));
    }
}

[Name("HOUSE-BAD-5")]
internal sealed partial class LowersTheFloor : Rule
{
    public override void Define()
    {
        CaseTag tag = default!;

        When()
            .Match(() => tag);

        Then()
            .Yield(_ => new SafetyFloor(FourthEditionLevels.Level15));
    }
}

[Name("HOUSE-BAD-6")]
internal sealed partial class PutsACandidateForward : Rule
{
    public override void Define()
    {
        OfferedProgram program = default!;

        When()
            .Match(() => program);

        Then()
            .Yield(_ => new CandidateProgram(program, FourthEditionLevels.Level15));
    }
}
