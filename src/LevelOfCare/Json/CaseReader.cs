using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using LevelOfCare.Validation;

namespace LevelOfCare.Json;

/// <summary>Reads a case: at once where nothing is wrong, and otherwise slowly, in order to list everything that is.</summary>
internal static class CaseReader
{
    public static CaseReading Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            // Items that are null get past the serializer; they are diagnosed with the document at hand, like everything of form.
            if (JsonSerializer.Deserialize(utf8, CaseJsonContext.Default.PlacementCase) is { } patientCase && !NullChecks.Paths(patientCase).Any())
            {
                var problems = CaseValidator.Check(patientCase);
                return problems.Length == 0 ? new(patientCase) : new(problems, patientCase);
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // What is wrong is worked out below; the serializer stops at the first problem. It reports half surrogate pairs as an invalid operation.
        }

        return Diagnose(utf8);
    }

    private static CaseReading Diagnose(ReadOnlySpan<byte> utf8)
    {
        var walk = new SchemaWalk(CaseSchema.Case);
        JsonNode? copy;
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
        }
        catch (JsonException error)
        {
            var problems = new ProblemList();
            problems.NotJson(error);
            return new(problems.All, null);
        }

        if (copy is not JsonObject members)
        {
            return new(walk.Problems, null);
        }

        var legible = StandIns.Read(members, walk.Broken);
        var meaning = CaseValidator.Check(legible)
            .Select(problem => problem with { Path = walk.Places.Original(problem.Path) })
            .Where(problem => !StandIns.IsConsequence(problem.Path, walk.Broken));
        return new([.. walk.Problems, .. meaning], legible);
    }
}
