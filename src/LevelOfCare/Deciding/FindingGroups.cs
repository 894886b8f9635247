using LevelOfCare.Engine.Unknowns;
using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>
/// Tells certain findings from possible ones by what they say of a thing, not by their words: a program that is below the floor in every completion is so for certain,
/// though the floor is not known yet.
/// </summary>
internal static class FindingGroups
{
    /// <summary>Sorts findings into certain and possible.</summary>
    /// <param name="findings">The findings, each with the completions in which it holds.</param>
    /// <param name="isCertain">Whether a set of completions is all of them.</param>
    /// <param name="diagrams">The diagrams of the completions.</param>
    /// <param name="inMildest">The findings where every unknown question has its mildest answer: where several say the same in other words, these words are used.</param>
    public static (IEnumerable<object> Certain, IEnumerable<object> Possible) Sort(
        IEnumerable<(Finding Finding, int Guard)> findings, Func<int, bool> isCertain, DiagramBuilder diagrams, IReadOnlySet<object> inMildest)
    {
        List<object> certain = [];
        List<object> possible = [];
        foreach (var group in findings.GroupBy(entry => SubjectOf(entry.Finding)).Select(group => group.ToList()))
        {
            if (group is [var (only, guard)])
            {
                (isCertain(guard) ? certain : possible).Add(only);
                continue;
            }

            var holds = DiagramBuilder.False;
            Finding? found = null;
            var bySeverity = group.GroupBy(entry => entry.Finding.Severity).OrderByDescending(same => same.Key).ToList();
            foreach (var same in bySeverity)
            {
                holds = same.Select(entry => entry.Guard).Aggregate(holds, diagrams.Or);
                if (isCertain(holds))
                {
                    found = Words(same.Select(entry => entry.Finding), inMildest);
                    certain.Add(found);
                    break;
                }
            }

            if (bySeverity.Select(same => Words(same.Select(entry => entry.Finding), inMildest)).FirstOrDefault(other => found is null || other.Severity > found.Severity) is { } more)
            {
                possible.Add(more);
            }
        }

        return (certain, possible);
    }

    /// <summary>A house rule's finding is told apart by its words too: two rules may give one code for two reasons.</summary>
    private static (string Code, string About, string Words) SubjectOf(Finding finding) =>
        (finding.Code, finding.About, finding.Text.Key == Message.Given ? finding.Message : "");

    private static Finding Words(IEnumerable<Finding> findings, IReadOnlySet<object> inMildest) => findings
        .OrderByDescending(inMildest.Contains).ThenBy(finding => finding.Message, StringComparer.Ordinal).First();
}
