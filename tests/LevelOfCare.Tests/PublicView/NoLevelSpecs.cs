using System.Buffers;
using System.Text;
using LevelOfCare.Facts;
using LevelOfCare.Tests.Engine;

namespace LevelOfCare.Tests.PublicView;

/// <summary>Nothing that the public may see has a level: over every example and generated cases of both editions.</summary>
public sealed class NoLevelSpecs
{
    private static IEnumerable<PlacementCase> Cases => PublicCases.Examples.Concat(PublicCases.Generated);

    [Fact]
    public void No_summary_has_a_level()
    {
        var statuses = new HashSet<DecisionStatus>();
        foreach (var patientCase in Cases)
        {
            var summary = PlacementEngine.Default.Evaluate(patientCase).ForPublic();
            statuses.Add(summary.Status);
            LevelWords.In(Text(summary)).Should().BeEmpty(patientCase.Id);
        }

        statuses.Should().HaveCount(4, "a sample without an answer of every kind would prove less");
    }

    [Fact]
    public void No_JSON_for_the_public_has_a_level()
    {
        foreach (var patientCase in Cases)
        {
            LevelWords.InJson(Json(PlacementEngine.Default.Evaluate(patientCase))).Should().BeEmpty(patientCase.Id);
        }
    }

    [Fact]
    public void A_house_rule_and_official_wording_bring_none_in()
    {
        var engine = PlacementEngine.Create(options =>
        {
            options.HouseRules.Add(new TagAsksForLevel());
            options.HouseRules.Add(new TagNamesLevel());
            options.CriterionText = new Official();
        });
        var patientCase = Rules.Transitions.Moving.Third("1", "D5=2") with { Tags = new Dictionary<string, string> { ["minimum"] = "3.1", ["enhanced"] = "no" } };
        var decision = engine.Evaluate(patientCase);

        decision.Label.Should().Be("3.1");
        decision.Constraints.Should().Contain(found => found.Code == "ASK-3.1");
        LevelWords.In(Text(decision.ForPublic())).Should().BeEmpty();
        LevelWords.InJson(Json(decision)).Should().BeEmpty();
    }

    [Fact]
    public void An_invalid_case_says_where_and_not_which_levels_are_allowed()
    {
        var reading = PlacementJson.ReadCase("""{ "id": "x", "emergencies": ["suicideAttempt"], "current": { "level": "2.2" } }"""u8);
        var output = new ArrayBufferWriter<byte>();
        PlacementJson.WriteInvalidForPublic(output, reading, PlacementEngine.Default.Signal(reading.Emergencies, Edition.Fourth), indented: false);
        var json = Encoding.UTF8.GetString(output.WrittenSpan);

        LevelWords.InJson(json.Replace("$.current.level", "", StringComparison.Ordinal)).Should().BeEmpty();
        json.Should().Contain("\"status\":\"invalid\"").And.Contain("988").And.Contain("\"evaluateAt\":\"\"").And.Contain("$.population");
    }

    internal static string Json(PlacementDecision decision)
    {
        var output = new ArrayBufferWriter<byte>();
        PlacementJson.WriteForPublic(output, decision, indented: true);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static string Text(PublicSummary summary) =>
        string.Join('\n', [summary.Emergency ?? "", .. summary.Advice, summary.HowSoon ?? "", .. summary.Because, .. summary.ToFindOut, .. summary.NextSteps, summary.Safety, summary.Reminder]);

    private sealed class Official : ICriterionText
    {
        public string? Find(string rule) => "Level 3.1 residential.";
    }
}

[Name("HOUSE-NAMES-LEVEL")]
[Description("Whoever has a tag is told of level 3.1.")]
internal sealed partial class TagNamesLevel : Rule
{
    public override void Define()
    {
        CaseTag minimum = default!;

        When()
            .Match(() => minimum, tag => tag.Key == "minimum");

        Then()
            .Yield(_ => new Finding("ASK-3.1", Severity.Warning, "3.1", "Ask for 3.1, which is residential."));
    }
}
