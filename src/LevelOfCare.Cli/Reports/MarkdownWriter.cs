using System.Text;

namespace LevelOfCare.Cli.Reports;

/// <summary>Writes a report as Markdown.</summary>
internal static class MarkdownWriter
{
    public static string Write(Report report)
    {
        var page = new StringBuilder($"# {MarkdownText.Escape(report.Title)}\n\n{Start(report.About)}\n");
        foreach (var section in report.Sections)
        {
            if (section.Heading is { } heading)
            {
                page.Append($"\n## {MarkdownText.Escape(heading)}\n");
            }

            foreach (var block in section.Blocks)
            {
                page.Append('\n');
                Write(block, page);
            }
        }

        return page.ToString();
    }

    private static void Write(Block block, StringBuilder page)
    {
        switch (block)
        {
            case Paragraph paragraph:
                page.Append($"{Start(paragraph.Text)}\n");
                break;
            case Items items:
                foreach (var line in items.Lines)
                {
                    page.Append($"- {Start(line)}\n");
                }

                break;
            case Grid grid:
                Table(grid, page);
                break;
            case Banner banner:
                page.Append($"> **{MarkdownText.Escape(banner.Title)}**\n");
                foreach (var line in banner.Lines)
                {
                    page.Append($">\n> {Start(line)}\n");
                }

                break;
            case Tree tree:
                Branches(tree.Branches, "", page);
                break;
            case Figure figure:
                page.Append($"### {MarkdownText.Escape(figure.Heading)}\n\n");
                Table(figure.Words, page);
                break;
        }
    }

    private static void Table(Grid grid, StringBuilder page)
    {
        page.Append($"| {string.Join(" | ", grid.Headings.Select(MarkdownText.Escape))} |\n|{string.Concat(grid.Headings.Select(_ => "---|"))}\n");
        foreach (var row in grid.Rows)
        {
            page.Append($"| {string.Join(" | ", row.Select(Line))} |\n");
        }
    }

    private static void Branches(IReadOnlyList<Branch> branches, string indent, StringBuilder page)
    {
        foreach (var branch in branches)
        {
            page.Append($"{indent}- {Start(branch.Text)}\n");
            Branches(branch.Branches, indent + "  ", page);
        }
    }

    private static string Start(Phrase phrase) => MarkdownText.AtStart(Line(phrase));

    private static string Line(Phrase phrase) => string.Concat(phrase.Runs.Select(Text));

    private static string Text(TextRun run) => run.Style switch
    {
        TextStyle.Code => MarkdownText.Code(run.Text),
        TextStyle.Strong => $"**{MarkdownText.Escape(run.Text)}**",
        TextStyle.Violation or TextStyle.Warning => $"**{MarkdownText.Escape(run.Text.ToUpperInvariant())}**",
        _ => MarkdownText.Escape(run.Text),
    };
}
