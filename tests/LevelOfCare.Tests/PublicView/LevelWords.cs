using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace LevelOfCare.Tests.PublicView;

/// <summary>Finds what is or tells a level in a text for the public. Written down here apart from the library, names of levels beside it.</summary>
internal static partial class LevelWords
{
    private static readonly string[] Names =
        [.. CareLevel.All(Edition.Third).Concat(CareLevel.All(Edition.Fourth)).SelectMany(level => new[] { level.Name, level.AdolescentName }).OfType<string>().Where(name => name != "no level of care indicated").Distinct()];

    private static readonly HashSet<string> Codes = [.. CareLevel.All(Edition.Third).Concat(CareLevel.All(Edition.Fourth)).Select(level => level.Code).Where(code => code != "none")];

    /// <summary>What of a level a text has.</summary>
    public static IReadOnlyList<string> In(string text) =>
    [
        .. Number().Matches(text).Concat(Code().Matches(text)).Concat(Word().Matches(text)).Select(match => match.Value),
        .. Names.Where(name => Regex.IsMatch(text, $@"\b{Regex.Escape(name)}\b", RegexOptions.IgnoreCase)),
    ];

    /// <summary>What of a level the values of a JSON document have. The case's own id and the version of the package are not ours to hide; the edition is no level.</summary>
    public static IReadOnlyList<string> InJson(string json)
    {
        var document = JsonNode.Parse(json)!.AsObject();
        document.Remove("id");
        document.Remove("edition");
        (document["receipt"] as JsonObject)?.Remove("version");
        return [.. Values(document).SelectMany(value => Codes.Contains(value) ? [value] : In(value))];
    }

    private static IEnumerable<string> Values(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Values(member.Value)),
        JsonArray items => items.SelectMany(Values),
        JsonValue value when value.TryGetValue<string>(out var text) && text != "levelofcare.decision/1" => [text],
        _ => [],
    };

    [GeneratedRegex(@"\b\d\.\d\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(PSYCH|BIO|COE|COC|RR|OTP|OBOT|MOUD|(?<!GOALS-)MET|IOP|PHP|WM)\b")]
    private static partial Regex Code();

    [GeneratedRegex(
        @"\b(levels?|(high-intensity |intensive )?outpatient|inpatient|residential|residence|residency|hospitals?|hospitali[sz]ation|day treatment|intensive|early intervention|remission monitoring|medically|clinically|ambulatory|withdrawal management|24[- ]hours?|opioid treatment program)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
