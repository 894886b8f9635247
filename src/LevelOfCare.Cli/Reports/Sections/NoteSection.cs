namespace LevelOfCare.Cli.Reports.Sections;

/// <summary>Remarks for the clinician to weigh.</summary>
internal static class NoteSection
{
    public static Section? Of(PlacementDecision decision) => decision.Notes.Length == 0 ? null : new(
        "To be weighed",
        new Grid(["weight", "about", "what to weigh", "code"], [.. decision.Notes.Select(note => (IReadOnlyList<Phrase>)[Phrase.Of(note.Severity), note.About, note.Message, Phrase.Code(note.Code)])]));
}
