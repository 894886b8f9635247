using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace LevelOfCare.Cli.Replay;

/// <summary>A decision as it was written, by whatever version of this library: read as data and not as a type, so that old ones can be read too.</summary>
internal sealed class DecisionDocument : IDisposable
{
    private readonly JsonDocument document;

    private DecisionDocument(JsonDocument document) => this.document = document;

    /// <summary>The members by name.</summary>
    public JsonElement Root => document.RootElement;

    /// <summary>The caller's own name for the case.</summary>
    public string? Id => Text("id");

    /// <summary>A member that is a text; <see langword="null"/> where it is absent or something else.</summary>
    public string? Text(params ReadOnlySpan<string> path) => Member(path) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>A member; <see langword="null"/> where it is absent.</summary>
    public JsonElement? Member(params ReadOnlySpan<string> path)
    {
        var element = Root;
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element;
    }

    /// <summary>Reads a decision.</summary>
    /// <param name="utf8">The JSON text.</param>
    /// <param name="document">The decision, where it is one.</param>
    /// <param name="problem">What is wrong with it, where it is none.</param>
    public static bool TryRead(ReadOnlyMemory<byte> utf8, [NotNullWhen(true)] out DecisionDocument? document, [NotNullWhen(false)] out CaseProblem? problem)
    {
        document = null;
        problem = null;
        try
        {
            document = new(JsonDocument.Parse(utf8));
        }
        catch (JsonException error)
        {
            problem = NotADecision("$", null, $"The text is not JSON, from line {error.LineNumber + 1} on. Give a decision as it was written.");
            return false;
        }

        if (document.Root.ValueKind == JsonValueKind.Object && document.Text("schema") == PlacementDecision.SchemaId)
        {
            return true;
        }

        problem = NotADecision("$.schema", document.Root.ValueKind == JsonValueKind.Object ? document.Text("schema") : null, "This is not a decision that this version reads. Give a decision as it was written.");
        document.Dispose();
        document = null;
        return false;
    }

    /// <summary>A decision whose receipt lacks something that a replay needs.</summary>
    public static CaseProblem WithoutReceipt(string member) =>
        NotADecision($"$.receipt.{member}", null, "The decision has no receipt: what stands in place of an invalid case cannot be replayed. Give a decision as it was written.");

    public void Dispose() => document.Dispose();

    private static CaseProblem NotADecision(string path, string? value, string message) => new("LOC1060", path, value, PlacementDecision.SchemaId, message);
}
