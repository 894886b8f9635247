using System.Text.Json;
using System.Text.Json.Nodes;
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
        if (!StrictDocument.TryWalk(utf8, walk, out var copy, out var problem))
        {
            return new([problem], null);
        }

        if (copy is not JsonObject members)
        {
            return new(walk.Problems, null);
        }

        var legible = StandIns.Read(members, walk.Broken);
        var meaning = CaseValidator.Check(legible)
            .Select(found => found with { Path = walk.Places.Original(found.Path) })
            .Where(found => !StandIns.IsConsequence(found.Path, walk.Broken));
        return new([.. walk.Problems, .. meaning], legible);
    }
}
