using LevelOfCare.Json;

namespace LevelOfCare.Validation;

/// <summary>Lists what is wrong with the codes and texts of a profile in a file; in code a setting cannot even say it.</summary>
internal static class ProfileDocumentChecks
{
    private static readonly string[] IdentifiedLevels = [.. LevelCodes.Of(null), .. LevelCodes.WithdrawalManagement, "OTP"];

    public static void Check(ProfileDocument document, CaseProblems problems)
    {
        if (document.Schema != PlacementProfile.SchemaId)
        {
            problems.ProfileSchema(document.Schema);
        }

        Once(document.ClinicalModalities ?? [], "$.clinicalModalities", "", modality => modality, Codes.Modality.Of, "modality", problems);
        foreach (var (place, entry) in (document.WeeklyHours ?? []).Index())
        {
            if (!LevelCodes.Knows(entry.Edition, entry.Level))
            {
                problems.Level($"$.weeklyHours[{place}].level", entry.Level, LevelCodes.Of(entry.Edition));
            }
        }

        Once(document.Identifiers ?? [], "$.identifiers", ".code", identifier => (identifier.System, identifier.Code), identifier => identifier.Code, "code of a system", problems);
        foreach (var (place, identifier) in (document.Identifiers ?? []).Index())
        {
            Check(identifier, $"$.identifiers[{place}]", problems);
        }
    }

    private static void Check(IdentifierEntry identifier, string path, CaseProblems problems)
    {
        foreach (var (member, text) in new[] { ("code", identifier.Code), ("meaning", identifier.Meaning) })
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                problems.Empty($"{path}.{member}");
            }
        }

        Once(identifier.Levels, $"{path}.levels", "", level => level, level => level, "level", problems);
        foreach (var (place, level) in identifier.Levels.Index())
        {
            if (!IdentifiedLevels.Contains(level))
            {
                problems.LevelOfAny($"{path}.levels[{place}]", level, IdentifiedLevels);
            }
        }
    }

    private static void Once<T, TKey>(
        IEnumerable<T> items, string path, string member, Func<T, TKey> key, Func<T, string> text, string what, CaseProblems problems)
    {
        var seen = new HashSet<TKey>();
        foreach (var (place, item) in items.Index())
        {
            if (!seen.Add(key(item)))
            {
                problems.Repeated($"{path}[{place}]{member}", text(item), what);
            }
        }
    }
}
