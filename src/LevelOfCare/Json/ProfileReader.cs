using System.Text.Json;
using LevelOfCare.Deciding;
using LevelOfCare.Validation;

namespace LevelOfCare.Json;

/// <summary>Reads a profile and lists everything that is wrong with it; what it means is checked as an engine that uses it would.</summary>
internal static class ProfileReader
{
    public static ProfileReading Read(ReadOnlySpan<byte> utf8)
    {
        var walk = new SchemaWalk(CaseSchema.Profile);
        if (StrictDocument.Read(utf8, walk, out var form) is not { } members)
        {
            return new(form);
        }

        members["schema"] ??= PlacementProfile.SchemaId;
        members["name"] ??= "profile";
        var document = members.Deserialize(ProfileJsonContext.Default.ProfileDocument)!;
        var meaning = new CaseProblems();
        ProfileDocumentChecks.Check(document, meaning);
        var profile = ProfileConversion.Of(document);
        var options = new PlacementOptions();
        options.Use(profile);
        foreach (var problem in Profile.Check(options))
        {
            problem.InFile?.Invoke(meaning);
        }

        // A member that is not known, or stands twice, takes nothing away from what can be read.
        string[] lost = [.. form.Where(problem => problem.Code is not (ProblemList.UnknownMemberCode or ProblemList.DuplicateCode)).Select(problem => problem.Path)];
        List<CaseProblem> problems =
        [
            .. form,
            .. meaning.ToImmutable()
                .Select(problem => problem with { Path = walk.Places.Original(problem.Path) })
                .Where(problem => !lost.Any(place => IsConsequence(problem.Path, place)))
                .DistinctBy(problem => (problem.Code, problem.Path, problem.Allowed)),
        ];
        return problems.Count == 0 ? new(profile) : new(problems);
    }

    /// <summary>Whether a problem follows from something that could not be read: at the same place, within it, or about what it is a part of, such as a list that lacks it.</summary>
    private static bool IsConsequence(string path, string lost) => IsWithin(path, lost) || IsWithin(lost, path);

    private static bool IsWithin(string inner, string outer) =>
        inner == outer || inner.StartsWith($"{outer}.", StringComparison.Ordinal) || inner.StartsWith($"{outer}[", StringComparison.Ordinal);
}
