namespace LevelOfCare.Cli.Reports.Sections;

/// <summary>How the answer follows from the ratings, rule by rule.</summary>
internal static class DerivationSection
{
    public static Section? Of(PlacementDecision decision) => decision.Status != DecisionStatus.Decided || decision.Derivation.Length == 0
        ? null
        : new("How it follows", new Tree([.. decision.Derivation.Select(Branch)]));

    private static Branch Branch(DerivationNode node) =>
        new(node.Rule is { } rule ? $"{node.Fact} " + Phrase.Minor($"[{rule}]") : node.Fact, [.. node.Because.Select(Branch)]);
}
