using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace LevelOfCare.Json;

/// <summary>Parses a document that is to be walked along a schema: one JSON value in UTF-8 and nothing after it.</summary>
internal static class StrictDocument
{
    /// <summary>Walks the document; where it is no JSON at all, tells where.</summary>
    public static bool TryWalk(ReadOnlySpan<byte> utf8, SchemaWalk walk, out JsonNode? copy, [NotNullWhen(false)] out CaseProblem? problem)
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

            copy = walk.Walk(document.RootElement);
            problem = null;
            return true;
        }
        catch (JsonException error)
        {
            var problems = new ProblemList();
            problems.NotJson(error);
            copy = null;
            problem = problems.All[0];
            return false;
        }
    }
}
