using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LevelOfCare.Cli.Verbs;

/// <summary>The JSON form of <c>levels</c>.</summary>
internal sealed record LevelListing(IReadOnlyList<LevelEntry> Levels);

/// <summary>One level; docs/cli.md describes the members.</summary>
internal sealed record LevelEntry(
    string? Edition, string Code, string Name, string? AdolescentName, int BroadLevel, string Management, bool Is24Hour, bool HasNursing, string? AdultHours, string? AdolescentHours, string? HoursConfidence)
{
    public static LevelEntry Of(CareLevel level) => new(
        level.Edition is { } edition ? Pages.Words.Of(edition) : null,
        level.Code,
        level.Name,
        level.AdolescentName,
        level.BroadLevel,
        Lower(level.Management),
        level.Is24Hour,
        level.HasNursing,
        level.AdultHours?.ToString(),
        level.AdolescentHours?.ToString(),
        level.AdultHours is { } hours ? Lower(hours.Confidence) : null);

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}

/// <summary>The JSON form of <c>rules</c>.</summary>
internal sealed record RuleListing(string Hash, SourceEntry Source, IReadOnlyList<RuleEntry> Rules);

/// <summary>Where the rule set comes from; docs/cli.md describes the members.</summary>
internal sealed record SourceEntry(
    string Developer, string Date, string Purpose, IReadOnlyList<SourceCitation> Citations, IReadOnlyList<string> Origins, IReadOnlyList<AttributeEntry> PersonalAttributes)
{
    public static SourceEntry Of(RuleSetSource source) => new(
        source.Developer, source.Date.ToString("O", CultureInfo.InvariantCulture), source.Purpose, source.Citations, source.Origins, [.. source.PersonalAttributes.Select(AttributeEntry.Of)]);
}

/// <summary>A personal attribute and what it is used for.</summary>
internal sealed record AttributeEntry(string Name, string Use, string Explanation)
{
    public static AttributeEntry Of(PersonalCharacteristic attribute) => new(attribute.Name, JsonNamingPolicy.CamelCase.ConvertName(attribute.Use.ToString()), attribute.Explanation);
}

/// <summary>One rule or criteria row; docs/cli.md describes the members.</summary>
internal sealed record RuleEntry(
    string Name, string Area, string Sentence, string? Confidence, string Source, string Origin, IReadOnlyList<string> Reads, IReadOnlyList<string> Yields, string Fingerprint)
{
    public static RuleEntry Of(RuleInfo rule) => new(
        rule.Name, rule.Area, rule.Sentence, rule.Confidence?.ToString().ToLowerInvariant(), rule.Source, rule.Origin, rule.Reads, rule.Yields, rule.Fingerprint);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LevelListing))]
[JsonSerializable(typeof(RuleListing))]
[JsonSerializable(typeof(CheckListing))]
internal sealed partial class ListingJsonContext : JsonSerializerContext;

/// <summary>Writes listings as indented JSON.</summary>
internal static class Listing
{
    public static void Write<T>(T value, JsonTypeInfo<T> type, ConsoleStreams streams)
    {
        using (var writer = new Utf8JsonWriter(streams.Output, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            JsonSerializer.Serialize(writer, value, type);
        }

        streams.WriteText("\n");
    }
}
