using LevelOfCare.Facts;

namespace LevelOfCare.Tests.Engine;

/// <summary>House rules raise and add; whatever else they try is refused when the engine is built, with the way to do it rightly.</summary>
public sealed class HouseRuleSpecs
{
    private static RuleSetException Refused(params Rule[] rules) =>
        FluentActions.Invoking(() => PlacementEngine.Create(options => Array.ForEach(rules, options.HouseRules.Add))).Should().Throw<RuleSetException>().Which;

    [Fact]
    public void A_house_rule_raises_and_is_cited()
    {
        var engine = PlacementEngine.Create(options => options.HouseRules.Add(new RuralAsksForResidential()));
        var rural = Given.Rated("4A=B") with { Tags = new Dictionary<string, string> { ["setting"] = "rural" } };

        engine.Evaluate(Given.Rated("4A=B")).Label.Should().Be("2.1");
        engine.Evaluate(rural).Label.Should().Be("3.1");
        engine.Evaluate(rural).Drivers.Should().ContainSingle(driver => driver.Rule == "HOUSE-RURAL").Which.Sentence.Should().Contain("rural area");
        engine.Rules.Find("HOUSE-RURAL")!.Area.Should().Be("house");
        engine.Rules.Hash.Should().NotBe(PlacementEngine.Default.Rules.Hash);
    }

    [Fact]
    public void A_house_rule_shows_in_what_is_possible_and_missing()
    {
        var engine = PlacementEngine.Create(options => options.HouseRules.Add(new RuralAsksForResidential()));
        var open = Given.Rated("5A=A") with
        {
            Ratings = Given.Rated("5A=A").Ratings!.Where(entry => entry.Key != "4A").ToDictionary(),
            Tags = new Dictionary<string, string> { ["setting"] = "rural" },
        };

        engine.Evaluate(open).Possible.Should().Equal("2.1", "2.5", "3.1", "3.5");
        engine.Evaluate(open with { Tags = null }).Possible.Should().Equal("2.1", "2.5", "3.1", "3.5");
        engine.Evaluate(Given.Rated("4A=B") with { Tags = open.Tags }).SmallestChanges!.Value.Should().Contain(change => change.Change.ContainsKey("4A") && change.Change["4A"] == new FactValue("A") && change.Label == "1.5");
    }

    [Fact]
    public void A_rule_outside_any_namespace_is_as_good_as_another() =>
        PlacementEngine.Create(options => options.HouseRules.Add(new RuleOutsideAnyNamespace())).Rules.Find("HOUSE-GLOBAL").Should().NotBeNull();

    [Fact]
    public void A_finding_is_a_constraint_and_changes_nothing_indicated()
    {
        var decision = PlacementEngine.Create(options => options.HouseRules.Add(new PayerWantsNotice())).Evaluate(Given.Rated("4A=D"));

        decision.Label.Should().Be("3.1");
        decision.Constraints.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "PAYER-NOTICE", Severity = Severity.Warning, Rule = "HOUSE-NOTICE" });
    }

    [Fact]
    public void A_finding_that_depends_on_what_is_unknown_is_a_note()
    {
        var decision = PlacementEngine.Create(options => options.HouseRules.Add(new PayerWantsNotice())).Evaluate(Given.RatedOnly("1A=0"));

        decision.Constraints.Should().BeEmpty();
        decision.Notes.Should().ContainSingle(note => note.Code == "NOT-YET-KNOWN");
    }

    [Fact]
    public void A_rule_that_yields_what_only_the_library_may_is_refused() => Refused(new LowersTheLevel()).Problems.Should().ContainSingle()
        .Which.Should().Match<RuleSetProblem>(problem => problem.Code == "LOC2004" && problem.Message.Contains("Requirement", StringComparison.Ordinal));

    [Fact]
    public void A_rule_with_a_name_of_the_library_is_refused() => Refused(new TakesALibraryName()).Problems.Should().ContainSingle().Which.Code.Should().Be("LOC2003");

    [Fact]
    public void A_rule_given_twice_is_refused() => Refused(new PayerWantsNotice(), new PayerWantsNotice()).Problems.Should().ContainSingle().Which.Code.Should().Be("LOC2005");

    [Fact]
    public void A_circle_is_refused_with_its_path()
    {
        var problem = Refused(new RequirementLeadsToMarker(), new MarkerLeadsToRequirement()).Problems.Should().ContainSingle().Subject;

        problem.Code.Should().Be("LOC2002");
        problem.Message.Should().Contain("HOUSE-CIRCLE-1").And.Contain("HOUSE-CIRCLE-2").And.Contain("Marker");
    }
}

/// <summary>A house fact.</summary>
public sealed record Marker(string About);

[Name("HOUSE-RURAL")]
[Description("In a rural area an intensive outpatient need is met in a residence.")]
internal sealed partial class RuralAsksForResidential : Rule
{
    public override void Define()
    {
        CaseTag rural = default!;
        SubdimensionRating rating = default!;

        When()
            .Match(() => rural, tag => tag.Key == "setting", tag => tag.Value == "rural")
            .Match(() => rating, rated => rated.Code.Subdimension.Key == "4A", rated => rated.Code.Code == "B");

        Then()
            .Yield(_ => new Requirement(FourthEditionLevels.Level31, "4A", "B"));
    }
}

[Name("HOUSE-NOTICE")]
internal sealed partial class PayerWantsNotice : Rule
{
    public override void Define()
    {
        When()
            .Exists<Indication>(indication => indication.Level.Is24Hour);

        Then()
            .Yield(_ => new Finding("PAYER-NOTICE", Severity.Warning, "selected", "The payer wants notice of a residential stay. Send it on the day of admission."));
    }
}

[Name("HOUSE-LOWER")]
internal sealed partial class LowersTheLevel : Rule
{
    public override void Define()
    {
        CaseTag tag = default!;

        When()
            .Match(() => tag);

        Then()
            .Yield(_ => new BaseLevel(FourthEditionLevels.Level15));
    }
}

[Name("T4-1")]
internal sealed partial class TakesALibraryName : Rule
{
    public override void Define()
    {
        When()
            .Exists<CaseTag>();

        Then()
            .Yield(_ => new Marker("x"));
    }
}

[Name("HOUSE-CIRCLE-1")]
internal sealed partial class RequirementLeadsToMarker : Rule
{
    public override void Define()
    {
        Requirement requirement = default!;

        When()
            .Match(() => requirement);

        Then()
            .Yield(_ => new Marker(requirement.About));
    }
}

[Name("HOUSE-CIRCLE-2")]
internal sealed partial class MarkerLeadsToRequirement : Rule
{
    public override void Define()
    {
        Marker marker = default!;

        When()
            .Match(() => marker);

        Then()
            .Yield(_ => new Requirement(FourthEditionLevels.Level15, marker.About, "x"));
    }
}
