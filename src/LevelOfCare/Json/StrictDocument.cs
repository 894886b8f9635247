using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace LevelOfCare.Json;

/// <summary>Reads a document along a schema, with everything that does not fit it.</summary>
internal static class StrictDocument
{
    /// <summary>Walks a document; <see langword="null"/> where it is no JSON object, which <paramref name="problems"/> then say.</summary>
    public static JsonObject? Read(ReadOnlySpan<byte> utf8, SchemaWalk walk, out IReadOnlyList<CaseProblem> problems)
    {
        try
        {
            if (!Utf8.IsValid(utf8))
            {
                throw new JsonException("The text is not UTF-8.");
            }

            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = CaseJsonContext.Depth });
            using var document = JsonDocument.ParseValue(ref reader);
            if (reader.Read())
            {
                throw new JsonException("More than one value.", "$", 0, reader.TokenStartIndex);
            }

            var copy = walk.Walk(document.RootElement) as JsonObject;
            problems = walk.Problems;
            return copy;
        }
        catch (JsonException error)
        {
            var list = new ProblemList();
            list.NotJson(error);
            problems = list.All;
            return null;
        }
    }
}
