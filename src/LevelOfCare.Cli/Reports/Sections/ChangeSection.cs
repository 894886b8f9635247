namespace LevelOfCare.Cli.Reports.Sections;

/// <summary>The smallest changes that would give another label, by the label.</summary>
internal static class ChangeSection
{
    public static Section? Of(PlacementDecision decision) => decision.SmallestChanges is not { Length: > 0 } changes ? null : new(
        "What would change it",
        new Grid(["answer", "with any one of"], [.. changes.GroupBy(change => change.Label).Select(Row)]));

    private static IReadOnlyList<Phrase> Row(IGrouping<string, SmallestChange> group) =>
        [Phrase.Strong(group.Key), string.Join(" · ", group.Select(change => string.Join(" and ", change.Change.Select(entry => $"{entry.Key}={entry.Value}"))))];
}
