using System.Text.Json.Nodes;

namespace LevelOfCare.Tests.PublicView;

/// <summary>A decision for the public keeps the form of a decision, so that whoever reads one reads the other.</summary>
public sealed class PublicJsonSpecs
{
    private static readonly PlacementDecision Decided = PlacementEngine.Default.Evaluate(Given.Rated("4A=D", "3B=1Z"));

    [Fact]
    public void It_has_the_members_of_a_decision_in_their_order() =>
        JsonNode.Parse(NoLevelSpecs.Json(Decided))!.AsObject().Select(member => member.Key)
            .Should().Equal(JsonNode.Parse(PlacementJson.WriteDecision(Decided))!.AsObject().Select(member => member.Key));

    [Theory]
    [InlineData("label")]
    [InlineData("level")]
    [InlineData("withdrawal")]
    [InlineData("whyNotLower")]
    [InlineData("whyNotHigher")]
    [InlineData("smallestChanges")]
    [InlineData("plan")]
    [InlineData("transition")]
    [InlineData("placement")]
    public void A_member_that_tells_a_level_is_null(string member)
    {
        foreach (var patientCase in PublicCases.Examples)
        {
            JsonNode.Parse(NoLevelSpecs.Json(PlacementEngine.Default.Evaluate(patientCase)))![member].Should().BeNull();
        }
    }

    [Theory]
    [InlineData("addOns")]
    [InlineData("possibleAddOns")]
    [InlineData("possible")]
    public void A_list_of_levels_or_add_ons_is_empty(string member)
    {
        foreach (var patientCase in PublicCases.Examples)
        {
            JsonNode.Parse(NoLevelSpecs.Json(PlacementEngine.Default.Evaluate(patientCase)))![member]!.AsArray().Should().BeEmpty();
        }
    }

    [Fact]
    public void Drivers_say_what_they_are_about_and_nothing_else()
    {
        var drivers = JsonNode.Parse(NoLevelSpecs.Json(Decided))!["drivers"]!.AsArray();

        drivers.Select(driver => driver!["about"]!.GetValue<string>()).Should().Contain("4A");
        drivers.SelectMany(driver => driver!.AsObject().Where(member => member.Key is not ("about" or "confidence"))).Should().OnlyContain(member => member.Value!.GetValue<string>().Length == 0);
    }

    [Fact]
    public void The_message_is_what_is_advised_and_how_soon() =>
        JsonNode.Parse(NoLevelSpecs.Json(Decided))!["message"]!.GetValue<string>().Should().Be(string.Join(' ', [.. Decided.ForPublic().Advice, Decided.ForPublic().HowSoon!]));

    [Fact]
    public void Every_member_is_allowed_by_the_schema_of_decisions()
    {
        var members = JsonNode.Parse(PlacementJson.DecisionSchema())!["properties"]!.AsObject();
        foreach (var patientCase in PublicCases.Examples)
        {
            foreach (var (name, value) in JsonNode.Parse(NoLevelSpecs.Json(PlacementEngine.Default.Evaluate(patientCase)))!.AsObject())
            {
                var types = members[name]!["type"];
                var allowed = types is JsonArray several ? several.Select(type => type!.GetValue<string>()).ToList() : types is null ? null : [types.GetValue<string>()];
                var kind = value is null ? "null" : value is JsonArray ? "array" : value is JsonObject ? "object" : value.GetValueKind() is System.Text.Json.JsonValueKind.String ? "string" : "boolean";
                (allowed is null || allowed.Contains(kind)).Should().BeTrue($"{name} of {patientCase.Id} is {kind}");
            }
        }
    }
}
