namespace LevelOfCare.Cli.Reports.Sections;

/// <summary>Whom the page is for. Whose marks level numbers go by is told in the notice of the package and on no page, since pages go everywhere.</summary>
internal static class NoticeSection
{
    public static Section Of() => new("Notice",
        new Paragraph("For professionals: a level is never shown to the public. This supports and does not replace professional judgment."),
        new Paragraph(Phrase.Minor(
            "Level numbers appear only for interoperability. This project is independent of the owners of the marks that they go by, and contains none of their text; the NOTICE of the package names them.")));
}
