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
            var isThird = edition == Edition.Third;
            (string, bool)[] columns = [("level", false), ("name", true), ("h/week", false), .. isThird ? [("adolescents", false)] : Array.Empty<(string, bool)>(), ("24 h", false), ("managed", false)];
            foreach (var (title, wraps) in columns)
            {
                table.AddColumn(title, column => (column.NoWrap, column.Padding) = (!wraps, new(0, 0, 2, 0)));
            }

            foreach (var level in CareLevel.All(edition))
            {
                var night = level.HasNursing ? "nursing" : level.Is24Hour ? "yes" : "no";
                string[] cells = [level.Code, NameOf(level), Hours(level.AdultHours), .. isThird ? [level.ServesAdolescents ? Hours(level.AdolescentHours) : "not offered"] : Array.Empty<string>(), night, level.IsMedicallyManaged ? "medical" : "clinical"];
                table.AddRow(cells);
            }

            page.Out.Write(table);
        }

        page.Flush();
    }

    private static string NameOf(CareLevel level) => level.AdolescentName is { } other ? $"{level.Name} (adolescents: {other})" : level.Name;

    private static string Hours(WeeklyHours? hours) => Markup.Escape(hours?.ToString() ?? "-");
}
