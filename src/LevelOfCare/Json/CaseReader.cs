using System.Text.Json;
using LevelOfCare.Json.Direct.Cases;
using LevelOfCare.Validation;

namespace LevelOfCare.Json;

/// <summary>Reads a case: at once where nothing is wrong, and otherwise slowly, in order to list everything that is.</summary>
internal static class CaseReader
{
    public static CaseReading Read(ReadOnlySpan<byte> utf8)
    {
        if ((DirectCase.Read(utf8) ?? BySerializer(utf8)) is { } patientCase)
        {
            var problems = CaseValidator.Check(patientCase);
            return problems.Length == 0 ? new(patientCase) : new(problems, patientCase);
        }

        return Diagnose(utf8);
    }

    /// <summary>What the direct reader leaves: right in an uncommon way, or wrong.</summary>
    private static PlacementCase? BySerializer(ReadOnlySpan<byte> utf8)
    {
        try
        {
            // Items that are null get past the serializer; they are diagnosed with the document at hand, like everything of form.
            return JsonSerializer.Deserialize(utf8, CaseJsonContext.Default.PlacementCase) is { } patientCase && !NullChecks.Any(patientCase) ? patientCase : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // What is wrong is worked out by the diagnosis; the serializer stops at the first problem. It reports half surrogate pairs as an invalid operation.
            return null;
        }
    }

    private static CaseReading Diagnose(ReadOnlySpan<byte> utf8)
    {
        var walk = new SchemaWalk(CaseSchema.Case);
        if (StrictDocument.Read(utf8, walk, out var problems) is not { } members)
        {
            return new(problems, null);
        }

        var legible = StandIns.Read(members, walk.Broken);
        var meaning = CaseValidator.Check(legible)
            .Select(problem => problem with { Path = walk.Places.Original(problem.Path) })
            .Where(problem => !StandIns.IsConsequence(problem.Path, walk.Broken));
        return new([.. problems, .. meaning], legible);
    }
}
