namespace LevelOfCare.Cli.Reports.Sections;

/// <summary>Constraints that are not met, those first that must not go ahead.</summary>
internal static class ConstraintSection
{
    public static Section? Of(PlacementDecision decision) => decision.Constraints.Length == 0 ? null : new(
        "Constraints",
        new Grid(["weight", "about", "what is wrong, and the remedy", "code and rule"], [.. decision.Constraints.OrderByDescending(finding => finding.Severity).Select(Row)]));

    private static IReadOnlyList<Phrase> Row(ConstraintFinding finding) =>
        [Phrase.Of(finding.Severity), Phrase.Code(finding.About), finding.Message, Phrase.Code(finding.Code) + Phrase.Minor($" {finding.Rule}")];
}
