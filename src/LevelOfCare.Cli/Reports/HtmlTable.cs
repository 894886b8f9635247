using System.Text;

namespace LevelOfCare.Cli.Reports;

/// <summary>Writes a table that a narrow screen shows as cards: each cell names its column, and roles keep it a table to a screen reader all the same.</summary>
internal static class HtmlTable
{
    public static void Write(Grid grid, StringBuilder page)
    {
        page.Append("<table role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\">");
        foreach (var heading in grid.Headings)
        {
            page.Append($"<th role=\"columnheader\" scope=\"col\">{HtmlText.Escape(heading)}</th>");
        }

        page.Append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        foreach (var row in grid.Rows)
        {
            page.Append("<tr role=\"row\">");
            for (var column = 0; column < row.Count; column++)
            {
                page.Append($"<td role=\"cell\" data-column=\"{HtmlText.Escape(grid.Headings[column])}\">{HtmlWriter.Line(row[column])}</td>");
            }

            page.Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n");
    }
}
