namespace LevelOfCare.Cli.Reports.Sections;

/// <summary>What is to be done before the decision is final, or beside it.</summary>
internal static class ActionSection
{
    public static Section? Of(PlacementDecision decision) => decision.Actions.Length == 0 ? null : new(
        decision.Provisional ? "Before this is final" : "To be done",
        new Grid(["code", "about", "what to do"], [.. decision.Actions.Select(action => (IReadOnlyList<Phrase>)[Phrase.Code(action.Code), action.About, action.Message])]));
}
