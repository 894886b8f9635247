namespace LevelOfCare.Cli.Reports.Sections;

/// <summary>When the placement is to be reviewed.</summary>
internal static class ReviewSection
{
    public static Section? Of(PlacementDecision decision) => decision.Review is not { } review ? null : new(
        "Review",
        new Paragraph("Due on " + Phrase.Strong(CaseLine.Day(review.Due)) + $". {review.Basis}"));
}
