using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Reports;

/// <summary>A decision as a document for the person it is about. Nothing of the case itself is in it, since a case is written for professionals.</summary>
internal static class PlainReport
{
    public static Report Of(PublicSummary summary) => new(
        PlainPage.Title,
        summary.Reminder,
        PlainPage.Title,
        [
            new(null, summary.Emergency is { } emergency
                ? new Banner(BannerKind.Emergency, "EMERGENCY", [Phrase.Strong(emergency)])
                : new Banner(KindOf(summary.Status), "Advice", [.. PlainPage.Answer(summary).Select(line => (Phrase)line)])),
            .. PlainPage.Parts(summary).Select(part => new Section(part.Heading, new Items([.. part.Lines.Select(line => (Phrase)line)]))),
            .. summary.Emergency is null ? [new Section("In danger", new Paragraph(summary.Safety))] : (Section[])[],
        ]);

    private static BannerKind KindOf(DecisionStatus status) => status switch
    {
        DecisionStatus.Decided => BannerKind.Decided,
        DecisionStatus.OutOfScope => BannerKind.OutOfScope,
        _ => BannerKind.Undetermined,
    };
}
