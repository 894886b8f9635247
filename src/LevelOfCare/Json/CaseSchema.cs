using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace LevelOfCare.Json;

/// <summary>The JSON Schemas that the serializer itself yields, with the codes and forms of the converters filled in.</summary>
internal static class CaseSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private static readonly Lazy<JsonObject> CaseNode = new(() => Export(CaseJsonContext.Default.PlacementCase));
    private static readonly Lazy<JsonObject> ScreeningNode = new(() => Export(ScreeningAnswersContext.Default.ScreeningAnswers));

    private static readonly Lazy<JsonObject> ProfileNode = new(() => Export(ProfileJsonContext.Default.ProfileDocument));

    private static readonly Lazy<JsonObject> PairNode = new(() =>
    {
        var pair = (JsonObject)Case.DeepClone();
        var members = (JsonObject)pair["properties"]!;
        foreach (var name in PairNames.All)
        {
            members[name] = members["ratings"]!.DeepClone();
        }

        return pair;
    });

    /// <summary>The schema of a case; the strict reader walks documents along it.</summary>
    public static JsonObject Case => CaseNode.Value;

    /// <summary>The schema of a case that is rated by both editions.</summary>
    public static JsonObject Pair => PairNode.Value;

    /// <summary>The schema of screening answers.</summary>
    public static JsonObject Screening => ScreeningNode.Value;

    /// <summary>The schema of a profile.</summary>
    public static JsonObject Profile => ProfileNode.Value;

    /// <summary>The schema of a decision.</summary>
    public static JsonObject Decision() => Export(DecisionJsonContext.Default.PlacementDecision);

    private static JsonObject Export(JsonTypeInfo type)
    {
        var exported = (JsonObject)type.GetJsonSchemaAsNode(new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Fill });
        return new([new("$schema", Dialect), .. exported.Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))]);
    }

    /// <summary>The exporter cannot look into converters, and leaves out items it cannot look into; this says what they accept.</summary>
    private static JsonNode Fill(JsonSchemaExporterContext context, JsonNode node)
    {
        if (Converted(context.TypeInfo.Type) is { } converted)
        {
            return converted;
        }

        if (ElementOf(context.TypeInfo) is { } element && Converted(element) is { } item)
        {
            node[context.TypeInfo.Kind == JsonTypeInfoKind.Dictionary ? "additionalProperties" : "items"] = item;
        }

        // An item of a list is never null; the exporter knows no annotation of items and takes them for optional.
        foreach (var items in new[] { node["items"], node["additionalProperties"] }.OfType<JsonObject>())
        {
            if (items["type"] is JsonArray types && types.FirstOrDefault(type => type!.GetValue<string>() == "null") is { } none)
            {
                types.Remove(none);
            }
        }

        return node;
    }

    private static Type? ElementOf(JsonTypeInfo type) => Nullable.GetUnderlyingType(type.Type) is { IsGenericType: true } list ? list.GenericTypeArguments[0] : type.ElementType;

    /// <summary>What a converter accepts for a type; <see langword="null"/> where the type has no converter of ours.</summary>
    private static JsonObject? Converted(Type given)
    {
        var type = Nullable.GetUnderlyingType(given) ?? given;
        var isNullable = type != given;
        if (Codes.AllowedFor(type) is { } codes)
        {
            JsonArray allowed = [.. codes.Select(code => (JsonNode?)code)];
            if (isNullable)
            {
                allowed.Add(null);
            }

            return new() { ["enum"] = allowed };
        }

        return type == typeof(RatingValue) ? new() { ["type"] = new JsonArray("string", "integer") }
            : type == typeof(FactValue) ? new() { ["type"] = new JsonArray("string", "integer", "boolean") }
            : type == typeof(CareLevel) ? new() { ["type"] = new JsonArray("string", "null") }
            : type == typeof(DateOnly) ? Text("date", isNullable)
            : type == typeof(TimeOnly) ? Text("time", isNullable)
            : type == typeof(DateTimeOffset) ? Text("date-time", isNullable)
            : null;
    }

    private static JsonObject Text(string format, bool isNullable) =>
        new() { ["type"] = isNullable ? new JsonArray("string", "null") : "string", ["format"] = format };
}
