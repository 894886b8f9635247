using System.Text.Json.Nodes;
using LevelOfCare.Validation;

namespace LevelOfCare.Json;

/// <summary>Reads a case that is rated by both editions as two ordinary cases, and lists everything that is wrong with either.</summary>
internal static class PairReader
{
    /// <summary>Parts that speak of levels of the case's own edition and cannot say otherwise.</summary>
    private static readonly string[] OwnEditionOnly = ["previous", "coverage", "selected"];

    public static PairReading Read(ReadOnlySpan<byte> utf8)
    {
        var walk = new SchemaWalk(CaseSchema.Pair);
        if (StrictDocument.Read(utf8, walk, out var form) is not { } members)
        {
            return new(form, null);
        }

        var together = new CaseProblems();
        var own = OwnEdition(members, walk.Broken, together);
        var (third, ofThird) = Side(members, Edition.Third, own, walk, together);
        var (fourth, ofFourth) = Side(members, Edition.Fourth, own, walk, together);
        List<CaseProblem> problems = [.. form, .. together.ToImmutable(), .. ofThird.Concat(ofFourth).Distinct()];
        return problems.Count == 0 ? new(third, fourth) : new(problems, third);
    }

    /// <summary>The edition that <c>ratings</c> and every level without an edition of its own belong to, where the case says.</summary>
    private static Edition? OwnEdition(JsonObject members, IReadOnlySet<string> broken, CaseProblems problems)
    {
        if (members["edition"]?.GetValue<string>() is { } code)
        {
            return Codes.Edition.Find(code);
        }

        if (broken.Contains("$.edition"))
        {
            // Which keys and codes are right there depends on the edition.
            foreach (var part in (string[])["ratings", "current", "programs", .. OwnEditionOnly])
            {
                members.Remove(part);
            }
        }
        else if (members["ratings"] is not null || OwnEditionOnly.Any(part => members[part] is not null) || Levels(members).Any(part => part["edition"] is null))
        {
            problems.EditionOrRatings("$.edition", "Parts of the case speak of ratings or levels of one edition: say which, 3 or 4. Ratings can also be written as ratings3 and ratings4.");
        }

        return null;
    }

    private static (PlacementCase Case, IEnumerable<CaseProblem> Problems) Side(JsonObject members, Edition edition, Edition? own, SchemaWalk walk, CaseProblems problems)
    {
        var name = PairNames.Of(edition);
        var side = (JsonObject)members.DeepClone();
        var isWrittenAsRatings = own == edition && side["ratings"] is not null;
        if (isWrittenAsRatings && side[name] is not null)
        {
            problems.EditionOrRatings($"$.{name}", $"The ratings of this edition are given twice, in ratings and in {name}. Keep one.");
        }
        else if (!isWrittenAsRatings && side[name] is null && !walk.Broken.Contains($"$.{name}") && !walk.Broken.Contains("$.edition"))
        {
            problems.EditionOrRatings($"$.{name}", "Both editions are compared: give the ratings of this one too; those that are not known yet are left out, all of them if need be.");
        }

        var ratings = (isWrittenAsRatings ? side["ratings"] : side[name])?.DeepClone() ?? new JsonObject();
        foreach (var other in PairNames.All)
        {
            side.Remove(other);
        }

        side["edition"] = Codes.Edition.Of(edition);
        side["ratings"] = ratings;
        if (own is { } known && known != edition)
        {
            Leave(side, known);
        }

        // The broken places of the edition itself were dealt with above; without it every part can be read.
        var broken = walk.Broken.Where(path => path != "$.edition").ToHashSet(StringComparer.Ordinal);
        var legible = StandIns.Read(side, broken);
        var meaning = CaseValidator.Check(legible)
            .Select(problem => problem with { Path = InPair(walk.Places.Original(problem.Path), isWrittenAsRatings ? "ratings" : name) })
            .Where(problem => !StandIns.IsConsequence(problem.Path, broken));
        return (legible, meaning);
    }

    /// <summary>In the other edition's case, levels say whose they are; parts that cannot are left to the case they belong to.</summary>
    private static void Leave(JsonObject side, Edition own)
    {
        foreach (var part in OwnEditionOnly)
        {
            side.Remove(part);
        }

        foreach (var part in Levels(side))
        {
            part["edition"] ??= Codes.Edition.Of(own);
        }
    }

    /// <summary>The parts that name a level and can name its edition.</summary>
    private static IEnumerable<JsonObject> Levels(JsonObject members) =>
        (members["programs"] as JsonArray ?? []).Append(members["current"]).OfType<JsonObject>();

    private static string InPair(string path, string name) =>
        path == "$.ratings" || path.StartsWith("$.ratings.", StringComparison.Ordinal) ? $"$.{name}{path["$.ratings".Length..]}" : path;
}
