using LevelOfCare.Cli.Reports.Pictures;

namespace LevelOfCare.Cli.Reports.Sections;

/// <summary>The profile of the ratings, and the person's place on the continuum.</summary>
/// <remarks>Not in an emergency, which nothing may compete with; and no continuum where the answer is that none of it applies.</remarks>
internal static class PictureSection
{
    public static Section? Of(PlacementCase patientCase, PlacementDecision decision)
    {
        if (decision.Status == DecisionStatus.Emergency)
        {
            return null;
        }

        var figures = new List<Block>();
        var rows = ProfileRow.Of(patientCase, decision);
        if (rows.Count > 0)
        {
            figures.Add(Profile(rows, patientCase));
        }

        if (decision.Status is DecisionStatus.Decided or DecisionStatus.Undetermined && decision.Edition is { } edition)
        {
            figures.Add(Continuum(Rungs.Of(edition, patientCase, decision), Rungs.Goal(edition, decision)));
        }

        return figures.Count == 0 ? null : new("At a glance", figures);
    }

    private static Figure Profile(IReadOnlyList<ProfileRow> rows, PlacementCase patientCase)
    {
        var earlier = rows.Any(row => row.Earlier is not null) ? patientCase.Previous.Max(assessment => assessment.AssessedOn) : (DateOnly?)null;
        List<string> headings = ["key", "about", "rating", "severity, 1 is least", "what follows"];
        if (earlier is { } day)
        {
            headings.Add($"on {CaseLine.Day(day)}");
        }

        var legend = "Least severe at the left; filled up to the rating. Strong color: the answer rests on it."
            + (earlier is { } before ? $" Line beneath: rating on {CaseLine.Day(before)}." : "");
        return new("Profile of the ratings", ProfilePicture.Draw(rows), new(headings, [.. rows.Select(row => Words(row, earlier is not null))]), legend);
    }

    private static List<Phrase> Words(ProfileRow row, bool withEarlier)
    {
        List<Phrase> cells = [row.Key, row.Name, row.Place is null ? "unknown" : Phrase.Strong(row.Rating), row.Severity ?? "", row.Remark ?? ""];
        if (withEarlier)
        {
            cells.Add(row.Earlier is { } place ? row.Codes[place] : "");
        }

        return cells;
    }

    private static Figure Continuum(IReadOnlyList<Rung> rungs, CareLevel? goal) => new(
        "Place on the continuum",
        LadderPicture.Draw(rungs, goal),
        new(["level", "name", "here"], [.. rungs.Select(rung => (IReadOnlyList<Phrase>)[rung.Level.Code, rung.Name, Phrase.Join(", ", rung.Marks.Select(mark => Phrase.Strong(mark.Text)))])]),
        null);
}
