using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LevelOfCare.Cli;

/// <summary>The decisions of both editions about one person.</summary>
internal sealed record EditionComparison(PlacementDecision Third, PlacementDecision Fourth, Population Population)
{
    private const string SchemaId = "levelofcare.diff/1";

    /// <summary>What the third edition's level can become in the fourth; <see langword="null"/> where it gives none.</summary>
    public IReadOnlyList<CrosswalkTarget>? Targets => Third.Level is { } level ? Crosswalk.ToFourth(level) : null;

    /// <summary>Whether the fourth edition's level is the same by the crosswalk, in either direction, or lower or higher; <see langword="null"/> unless both are decided.</summary>
    public string? FourthIs
    {
        get
        {
            if (Third.Level is not { } third || Fourth.Level is not { } fourth)
            {
                return null;
            }

            if (Crosswalk.ToFourth(third).Any(target => target.Level == fourth) || Crosswalk.ToThird(fourth) == third)
            {
                return "same";
            }

            return fourth < Crosswalk.In(Edition.Fourth, third) ? "lower" : "higher";
        }
    }

    /// <summary>Writes the comparison with both decisions.</summary>
    public void WriteJson(IBufferWriter<byte> output)
    {
        var whole = new JsonObject
        {
            ["schema"] = SchemaId,
            ["id"] = Third.Id,
            ["comparison"] = new JsonObject
            {
                ["third"] = Third.Label,
                ["inFourth"] = Targets is { } targets ? new JsonArray([.. targets.Select(target => (JsonNode)$"{target}")]) : null,
                ["fourth"] = Fourth.Label,
                ["fourthIs"] = FourthIs,
            },
            ["third"] = Node(Third),
            ["fourth"] = Node(Fourth),
        };
        using var writer = new Utf8JsonWriter(output, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        whole.WriteTo(writer);
    }

    private static JsonNode? Node(PlacementDecision decision)
    {
        var written = new ArrayBufferWriter<byte>(8192);
        PlacementJson.WriteDecision(written, decision, indented: false);
        return JsonNode.Parse(written.WrittenSpan);
    }
}
