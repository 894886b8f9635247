using System.Text.Json;
using System.Text.Json.Nodes;

namespace LevelOfCare.Json;

/// <summary>
/// Walks a document along the schema, lists everything that does not fit, and copies what does. The copy is read like any case, so that what is wrong in
/// meaning is found in the same answer as what is wrong in form.
/// </summary>
internal sealed class SchemaWalk(JsonObject schema)
{
    private readonly ProblemList problems = new();
    private readonly HashSet<string> broken = new(StringComparer.Ordinal);
    private readonly OriginalPlaces places = new();

    /// <summary>What does not fit.</summary>
    public IReadOnlyList<CaseProblem> Problems => problems.All;

    /// <summary>The paths of what does not fit.</summary>
    public IReadOnlySet<string> Broken => broken;

    /// <summary>Where items of the copy stood in the document.</summary>
    public OriginalPlaces Places => places;

    /// <summary>Walks the whole document.</summary>
    public JsonNode? Walk(JsonElement document) => Walk(document, schema, "$", "$", out var copy) ? copy : null;

    /// <summary>Walks a value; <see langword="false"/> where it cannot be used at all.</summary>
    private bool Walk(JsonElement value, JsonNode node, string path, string copyPath, out JsonNode? copy)
    {
        copy = null;
        if (node is not JsonObject rules)
        {
            copy = JsonValue.Create(value.Clone());
            return true;
        }

        rules = Resolve(rules);
        if (rules["enum"] is JsonArray allowed)
        {
            return WalkCode(value, allowed, path, out copy);
        }

        if (!Fits(value, rules["type"]))
        {
            Break(path);
            problems.WrongType(path, value, Describe(rules));
            return false;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                return WalkObject(value, rules, path, copyPath, out copy);
            case JsonValueKind.Array:
                return WalkArray(value, rules, path, copyPath, out copy);
            case JsonValueKind.String when Text(value) is null:
                Break(path);
                problems.WrongForm(path, value.GetRawText(), "text; half a surrogate pair is none");
                return false;
            case JsonValueKind.String when Form(rules["format"]?.GetValue<string>(), Text(value)!) is { } form:
                Break(path);
                problems.WrongForm(path, Text(value)!, form);
                return false;
            case JsonValueKind.Null:
                return true;
            default:
                copy = JsonValue.Create(value.Clone());
                return true;
        }
    }

    private bool WalkCode(JsonElement value, JsonArray allowed, string path, out JsonNode? copy)
    {
        copy = null;
        if (value.ValueKind == JsonValueKind.Null && allowed.Contains(null))
        {
            return true;
        }

        var codes = allowed.OfType<JsonNode>().Select(code => code.GetValue<string>()).ToList();
        var text = value.ValueKind == JsonValueKind.String ? Text(value) : null;
        if (text is not null && codes.Contains(text))
        {
            copy = JsonValue.Create(text);
            return true;
        }

        Break(path);
        if (text is not null)
        {
            problems.WrongCode(path, text, string.Join(", ", codes), NearName.Of(text, codes));
        }
        else
        {
            problems.WrongType(path, value, $"one of {string.Join(", ", codes)}");
        }

        return false;
    }

    private bool WalkObject(JsonElement value, JsonObject rules, string path, string copyPath, out JsonNode? copy)
    {
        var result = new JsonObject();
        copy = result;
        var known = rules["properties"] as JsonObject;
        var others = rules["additionalProperties"] as JsonObject;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            var name = NameOf(member);
            var memberPath = $"{path}.{name}";
            if ((known?[name] ?? others) is not { } memberRules)
            {
                Break(memberPath);
                problems.UnknownMember(memberPath, name, NearName.Of(name, known!.Select(entry => entry.Key)), known!.Select(entry => entry.Key));
            }
            else if (!seen.Add(name))
            {
                Break(memberPath);
                problems.Duplicate(memberPath);
            }
            else if (Walk(member.Value, memberRules, memberPath, $"{copyPath}.{name}", out var child))
            {
                result[name] = child;
            }
        }

        return HasRequired(rules, known, seen, result, path);
    }

    /// <summary>An object that lacks a required member cannot be read; the case itself gets stand-ins, so that the rest of it can be.</summary>
    private bool HasRequired(JsonObject rules, JsonObject? known, HashSet<string> seen, JsonObject result, string path)
    {
        var complete = true;
        foreach (var name in (rules["required"] as JsonArray ?? []).Select(required => required!.GetValue<string>()))
        {
            if (!seen.Contains(name))
            {
                Break($"{path}.{name}");
                problems.Missing($"{path}.{name}", Describe(Resolve((JsonObject)known![name]!)));
            }

            complete &= result.ContainsKey(name);
        }

        return complete || path == "$";
    }

    private bool WalkArray(JsonElement value, JsonObject rules, string path, string copyPath, out JsonNode? copy)
    {
        var result = new JsonArray();
        copy = result;
        var place = 0;
        foreach (var item in value.EnumerateArray())
        {
            if (Walk(item, rules["items"] ?? true, $"{path}[{place}]", $"{copyPath}[{result.Count}]", out var child))
            {
                places.Add(copyPath, place);
                result.Add(child);
            }

            place++;
        }

        return true;
    }

    private void Break(string path) => broken.Add(path);

    private JsonObject Resolve(JsonObject rules)
    {
        if (rules["$ref"]?.GetValue<string>() is not { } reference)
        {
            return rules;
        }

        JsonNode node = schema;
        foreach (var step in reference.Split('/').Skip(1))
        {
            node = node is JsonArray array ? array[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!;
        }

        return Resolve((JsonObject)node);
    }

    private static bool Fits(JsonElement value, JsonNode? types) => types switch
    {
        null => true,
        JsonArray several => several.Any(type => Fits(value, type)),
        _ => types.GetValue<string>() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "null" => value.ValueKind == JsonValueKind.Null,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
            "number" => value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number),
            _ => false,
        },
    };

    private static string Describe(JsonObject rules) => rules["enum"] is JsonArray codes
        ? $"one of {string.Join(", ", codes.Select(code => code?.GetValue<string>() ?? "null"))}"
        : Form(rules["format"]?.GetValue<string>(), "") ?? string.Join(" or ", (rules["type"] as JsonArray ?? [rules["type"]!.DeepClone()]).Select(type => type!.GetValue<string>() switch
        {
            "object" => "an object",
            "array" => "an array",
            "string" => "text",
            "boolean" => "true or false",
            "integer" => "a whole number",
            "number" => "a number",
            var other => other,
        }));

    /// <summary>The form that a text must have and has not; <see langword="null"/> where it fits.</summary>
    private static string? Form(string? format, string text) => format switch
    {
        "date" when Texts.Date(text) is null => Texts.DateForm,
        "time" when Texts.Time(text) is null => Texts.TimeForm,
        "date-time" when Texts.Moment(text) is null => Texts.MomentForm,
        _ => null,
    };

    /// <summary>The text of a value; <see langword="null"/> where it has half a surrogate pair, which is legal JSON and no text.</summary>
    private static string? Text(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }
}
