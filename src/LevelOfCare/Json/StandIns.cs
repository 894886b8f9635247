using System.Text.Json;
using System.Text.Json.Nodes;

namespace LevelOfCare.Json;

/// <summary>
/// Reads the usable rest of a case whose required members are missing or broken, by putting others in their place; what is then found wrong only because
/// of that is left out.
/// </summary>
internal static class StandIns
{
    public static PlacementCase Read(JsonObject members, IReadOnlySet<string> broken)
    {
        members["schema"] ??= PlacementCase.SchemaId;
        members["population"] ??= "adult";
        members["assessedOn"] ??= "9999-12-31";
        if (broken.Contains("$.edition"))
        {
            // Which keys and codes are right depends on the edition.
            members.Remove("ratings");
            members.Remove("previous");
            members.Remove("current");
            members.Remove("programs");
            members.Remove("coverage");
            members.Remove("selected");
        }

        return members.Deserialize(CaseJsonContext.Default.PlacementCase)!;
    }

    /// <summary>Whether a problem follows from something broken: at the same place, within it, or because of what stands in for it.</summary>
    public static bool IsConsequence(string path, IReadOnlySet<string> broken)
    {
        foreach (var place in broken)
        {
            if (path == place || path.StartsWith(place + ".", StringComparison.Ordinal) || path.StartsWith(place + "[", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return (broken.Contains("$.population") && path.StartsWith("$.age", StringComparison.Ordinal))
            || (broken.Contains("$.edition") && path is "$.edition" or "$.ratings")
            || (path == "$.selected.program" && broken.Any(place => place.StartsWith("$.programs", StringComparison.Ordinal)));
    }
}
