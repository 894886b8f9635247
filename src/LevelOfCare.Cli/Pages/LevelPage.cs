using Spectre.Console;

namespace LevelOfCare.Cli.Pages;

/// <summary>The levels as a table for each edition, most intensive last.</summary>
internal static class LevelPage
{
    public static void Write(IEnumerable<Edition> editions, ConsoleStreams streams)
    {
        using var page = new TextConsole(streams);
        foreach (var edition in editions)
        {
            page.Heading($"Edition {Words.Of(edition)}");
            var table = new Table { Border = TableBorder.Simple };
            foreach (var (title, wraps) in new[] { ("level", false), ("name", true), ("h/week", false), ("24 h", false), ("managed", false) })
            {
                table.AddColumn(title, column => (column.NoWrap, column.Padding) = (!wraps, new(0, 0, 2, 0)));
            }

            foreach (var level in CareLevel.All(edition))
            {
                var night = level.HasNursing ? "nursing" : level.Is24Hour ? "yes" : "no";
                table.AddRow(level.Code, level.Name, Markup.Escape(level.AdultHours?.ToString() ?? "-"), night, level.IsMedicallyManaged ? "medical" : "clinical");
            }

            page.Out.Write(table);
        }

        page.Flush();
    }
}
