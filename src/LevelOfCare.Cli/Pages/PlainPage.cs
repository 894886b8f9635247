using Spectre.Console;

namespace LevelOfCare.Cli.Pages;

/// <summary>A decision for the person it is about: the emergency first, what is advised and how soon, what to do and to find out; never a level.</summary>
internal static class PlainPage
{
    public const string Title = "What is advised";

    public static void Write(PublicSummary summary, ConsoleStreams streams)
    {
        using var page = new TextConsole(streams);
        if (summary.Emergency is { } emergency)
        {
            page.Paragraph("EMERGENCY", style: new(Color.Red, decoration: Decoration.Bold));
            page.Paragraph(emergency, style: new(Color.Red));
        }
        else
        {
            page.Paragraph(Title, style: new(decoration: Decoration.Bold));
            foreach (var advice in Answer(summary))
            {
                page.Paragraph(advice, 2);
            }
        }

        foreach (var (heading, lines) in Parts(summary))
        {
            page.Heading(heading);
            lines.ForEach(line => page.Paragraph(line, 2));
        }

        page.Out.WriteLine();
        Foot(summary).ForEach(line => page.Paragraph(line));
        page.Flush();
    }

    /// <summary>What is advised, and how soon.</summary>
    public static IEnumerable<string> Answer(PublicSummary summary) => summary.HowSoon is { } soon ? summary.Advice.Append(soon) : summary.Advice;

    /// <summary>What stands below the answer, as far as there is something.</summary>
    public static IEnumerable<(string Heading, List<string> Lines)> Parts(PublicSummary summary) => new (string, List<string>)[]
    {
        ("What to do next", [.. summary.NextSteps]),
        ("What is not known yet", [.. summary.ToFindOut]),
        ("Why", [.. summary.Because]),
    }.Where(part => part.Item2.Count > 0);

    /// <summary>The message of an emergency says itself whom to call.</summary>
    private static List<string> Foot(PublicSummary summary) => summary.Emergency is null ? [summary.Safety, summary.Reminder] : [summary.Reminder];
}
