using System.Text.Json;
using LevelOfCare.Cli.Replay;

namespace LevelOfCare.Cli.Batch;

/// <summary>
/// What of a decision is its answer: what a person is told to do. Where only sentences, sources or explanations differ, nobody's decision moved.
/// </summary>
internal static class AnswerMembers
{
    private static readonly (string Name, Func<DecisionDocument, string> Read)[] All =
    [
        Whole("status"), Whole("provisional"), Whole("edition"), Whole("label"), Whole("level"), Whole("addOns"), Whole("possibleAddOns"), Whole("possible"),
        ("missing", document => Each(document, "missing", "fact")),
        ("actions", document => Each(document, "actions", "code", "about")),
        ("emergency", document => Parts(document.Member("emergency"), "facts", "evaluateAt")),
        ("withdrawal", document => Parts(document.Member("withdrawal"), "level", "basis", "possible")),
        ("plan", document => Each(document, "plan", "level")),
        ("transition", document => Parts(document.Member("transition"), "kind", "from", "to")),
        ("constraints", document => Each(document, "constraints", "code", "severity", "about")),
        ("placement", document => Parts(document.Member("placement"), "program", "level", "gap", "interim")),
        ("review", document => Parts(document.Member("review"), "due")),
    ];

    /// <summary>The members in which two decisions give different answers.</summary>
    public static List<string> Moved(DecisionDocument then, DecisionDocument now) => [.. All.Where(member => member.Read(then) != member.Read(now)).Select(member => member.Name)];

    private static (string Name, Func<DecisionDocument, string> Read) Whole(string name) => (name, document => Raw(document.Member(name)));

    private static string Each(DecisionDocument document, string name, params string[] parts) => document.Member(name) is { ValueKind: JsonValueKind.Array } list
        ? string.Join('\n', list.EnumerateArray().Select(item => Parts(item, parts)))
        : "";

    private static string Parts(JsonElement? element, params string[] parts) => element is { ValueKind: JsonValueKind.Object } value
        ? string.Join(' ', parts.Select(part => value.TryGetProperty(part, out var found) ? Raw(found) : ""))
        : "";

    /// <summary>Absent and null say the same.</summary>
    private static string Raw(JsonElement? element) => element is null or { ValueKind: JsonValueKind.Null } ? "" : element.Value.GetRawText();
}
