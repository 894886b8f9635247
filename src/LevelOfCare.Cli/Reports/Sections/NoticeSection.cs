namespace LevelOfCare.Cli.Reports.Sections;

/// <summary>Whom the page is for, and the notice of the package.</summary>
internal static class NoticeSection
{
    public static Section Of() => new("Notice",
        new Paragraph("For professionals: a level is never shown to the public. This supports and does not replace professional judgment."),
        new Paragraph(Phrase.Minor(Marks())));

    /// <summary>What the notice says below its title and copyright.</summary>
    private static string Marks()
    {
        var notice = EmbeddedText.Read("NOTICE");
        return notice[(notice.IndexOf("\n\n", StringComparison.Ordinal) + 2)..].Trim().Replace('\n', ' ');
    }
}
