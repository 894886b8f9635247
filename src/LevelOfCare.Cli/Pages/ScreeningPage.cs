using LevelOfCare.Screening;
using Spectre.Console;

namespace LevelOfCare.Cli.Pages;

/// <summary>A screening result as a page: crisis help first, then advice, then what the answers speak to.</summary>
internal static class ScreeningPage
{
    public static void Write(PublicScreening result, ConsoleStreams streams)
    {
        using var page = new TextConsole(streams);
        Top(result.Crisis, result.Assessment, page);
        Section(page, "What the answers speak to", result.SpeaksTo);
        Section(page, "Please know", result.Notes);
        page.Out.WriteLine();
        page.Paragraph($"Cut-offs: {result.Profile}.", style: new(decoration: Decoration.Dim));
        page.Flush();
    }

    public static void Write(ScreeningResult result, ConsoleStreams streams)
    {
        using var page = new TextConsole(streams);
        Top(result.Crisis, result.Assessment, page);
        Section(page, "Evidence", result.Evidence.Select(evidence => $"{evidence.Statement}{Terms(evidence)}"));
        Section(page, "Please know", result.Notes);
        page.Out.WriteLine();
        page.Paragraph($"Cut-offs: {result.Profile}. For professionals: evidence for dimensions, never a rating.", style: new(decoration: Decoration.Dim));
        page.Flush();
    }

    private static void Top(CrisisHelp crisis, AssessmentAdvice advice, TextConsole page)
    {
        page.Paragraph("CRISIS HELP", style: new(crisis.Urgent ? Color.Red : Color.Default, decoration: Decoration.Bold));
        page.Paragraph(crisis.Message, style: new(crisis.Urgent ? Color.Red : Color.Default));
        page.Heading("What is advised");
        page.Paragraph(advice.Message, 2);
    }

    private static void Section(TextConsole page, string title, IEnumerable<string> lines)
    {
        var list = lines.ToList();
        if (list.Count > 0)
        {
            page.Heading(title);
            list.ForEach(line => page.Paragraph(line, 2));
        }
    }

    private static string Terms(ScreeningEvidence evidence)
    {
        var codes = new[] { evidence.LoincPanel, evidence.LoincTotal }.OfType<LoincCode>().ToList();
        return codes.Count == 0 ? "" : $" LOINC {string.Join(", ", codes)}.";
    }
}
