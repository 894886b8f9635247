using System.Text;

namespace LevelOfCare.Cli.Reports;

/// <summary>Writes a report as one HTML file that needs nothing beside it: no script, no address, styles and pictures within.</summary>
internal static class HtmlWriter
{
    // The policy is a second wall behind the escaping: whatever stood in the page, nothing would run and nothing would be fetched.
    private const string Head = """
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light" />
        """;

    public static string Write(Report report)
    {
        var title = HtmlText.Escape(report.Title);
        var page = new StringBuilder($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n{Head.ReplaceLineEndings("\n")}\n<title>{title}, {HtmlText.Escape(report.Foot)}</title>\n<style>\n{EmbeddedText.Read("page.css")}@media print {{ @page {{ @bottom-center {{ content: {CssText.Quote(report.Foot)}; }} }} }}\n</style>\n</head>\n<body>\n<main>\n");
        page.Append($"<header>\n<h1>{title}</h1>\n<p>{Line(report.About)}</p>\n</header>\n");
        foreach (var section in report.Sections)
        {
            page.Append("<section>\n");
            if (section.Heading is { } heading)
            {
                page.Append($"<h2>{HtmlText.Escape(heading)}</h2>\n");
            }

            Blocks(section.Blocks, page);
            page.Append("</section>\n");
        }

        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Blocks(IReadOnlyList<Block> blocks, StringBuilder page)
    {
        var figures = blocks.OfType<Figure>().ToList();
        if (figures.Count > 0)
        {
            page.Append("<div class=\"figures\">\n");
            figures.ForEach(figure => Write(figure, page));
            page.Append("</div>\n");
        }

        foreach (var block in blocks.Where(block => block is not Figure))
        {
            Write(block, page);
        }
    }

    private static void Write(Figure figure, StringBuilder page) => page.Append(
        $"<figure>\n<figcaption><h3>{HtmlText.Escape(figure.Heading)}</h3></figcaption>\n{figure.Picture}{(figure.Legend is null ? "" : $"<p class=\"minor\">{HtmlText.Escape(figure.Legend)}</p>\n")}</figure>\n");

    private static void Write(Block block, StringBuilder page)
    {
        switch (block)
        {
            case Paragraph paragraph:
                page.Append($"<p>{Line(paragraph.Text)}</p>\n");
                break;
            case Items items:
                page.Append($"<ul>\n{string.Concat(items.Lines.Select(line => $"<li>{Line(line)}</li>\n"))}</ul>\n");
                break;
            case Grid grid:
                HtmlTable.Write(grid, page);
                break;
            case Banner banner:
                page.Append($"<div class=\"banner {banner.Kind.ToString().ToLowerInvariant()}\"{(banner.Kind == BannerKind.Emergency ? " role=\"alert\"" : "")}>\n<p class=\"answer\">{HtmlText.Escape(banner.Title)}</p>\n");
                page.Append($"{string.Concat(banner.Lines.Select(line => $"<p>{Line(line)}</p>\n"))}</div>\n");
                break;
            case Tree tree:
                Branches(tree.Branches, page);
                break;
        }
    }

    private static void Branches(IReadOnlyList<Branch> branches, StringBuilder page)
    {
        page.Append("<ul class=\"tree\">\n");
        foreach (var branch in branches)
        {
            page.Append($"<li>{Line(branch.Text)}");
            if (branch.Branches.Count > 0)
            {
                page.Append('\n');
                Branches(branch.Branches, page);
            }

            page.Append("</li>\n");
        }

        page.Append("</ul>\n");
    }

    /// <summary>A phrase as HTML.</summary>
    public static string Line(Phrase phrase) => string.Concat(phrase.Runs.Select(Text));

    private static string Text(TextRun run) => run.Style switch
    {
        TextStyle.Plain => HtmlText.Escape(run.Text),
        TextStyle.Strong => $"<strong>{HtmlText.Escape(run.Text)}</strong>",
        TextStyle.Code => $"<code>{HtmlText.Escape(run.Text)}</code>",
        _ => $"<span class=\"{run.Style.ToString().ToLowerInvariant()}\">{HtmlText.Escape(run.Text)}</span>",
    };
}
