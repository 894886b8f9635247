using System.Text.Json;

namespace LevelOfCare.Json;

/// <summary>Collects what is wrong with the form of a case.</summary>
internal sealed class ProblemList
{
    /// <summary>The code of a member that is not known.</summary>
    public const string UnknownMemberCode = "LOC1002";

    /// <summary>The code of a member that stands more than once.</summary>
    public const string DuplicateCode = "LOC1003";

    private readonly List<CaseProblem> problems = [];

    public IReadOnlyList<CaseProblem> All => problems;

    public void NotJson(JsonException error) => problems.Add(new(
        "LOC1001",
        "$",
        null,
        "one JSON object in UTF-8, without comments or trailing commas",
        $"This is not valid JSON (line {(error.LineNumber ?? 0) + 1}, byte {(error.BytePositionInLine ?? 0) + 1}). Correct it there and read it again; nothing after that place was looked at."));

    public void UnknownMember(string path, string name, string? near, IEnumerable<string> known) => problems.Add(new(
        UnknownMemberCode,
        path,
        null,
        string.Join(", ", known),
        near is null ? $"There is no member '{Shortened(name)}' here. Remove it." : $"There is no member '{Shortened(name)}' here. Write '{near}' if that is meant, or remove it."));

    public void Duplicate(string path) => problems.Add(new(DuplicateCode, path, null, "each member once", "The member stands here more than once. Keep one of them."));

    public void Missing(string path, string allowed) => problems.Add(new("LOC1004", path, null, allowed, "The member is required and missing. Add it."));

    public void WrongType(string path, JsonElement value, string allowed) =>
        problems.Add(new("LOC1005", path, Shortened(value.GetRawText()), allowed, $"The value is of the wrong kind. Give {allowed}."));

    public void WrongCode(string path, string value, string allowed, string? near) => problems.Add(new(
        "LOC1006", path, Shortened(value), allowed, near is null ? "The code is not one of those allowed. Give one of them." : $"The code is not one of those allowed. Write '{near}' if that is meant."));

    public void WrongForm(string path, string value, string allowed) =>
        problems.Add(new("LOC1007", path, Shortened(value), allowed, $"The text does not have the form it must have. Give {allowed}."));

    /// <summary>A value can be of any length; a message is read by people.</summary>
    private static string Shortened(string text) => text.Length <= 80 ? text : $"{text[..77]}...";
}
