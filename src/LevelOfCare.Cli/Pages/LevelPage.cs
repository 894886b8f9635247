using Spectre.Console;

namespace LevelOfCare.Cli.Pages;

/// <summary>The levels as a table for each edition and the mental-health track, most intensive last.</summary>
internal static class LevelPage
{
    public static void Write(IEnumerable<IReadOnlyList<CareLevel>> tracks, ConsoleStreams streams)
    {
        using var page = new TextConsole(streams);
        foreach (var levels in tracks)
        {
            page.Heading(Words.Track(levels[0]));
            var table = new Table { Border = TableBorder.Simple };
            var isThird = levels[0].Edition == Edition.Third;
            (string, bool)[] columns = [("level", false), ("name", true), ("h/week", false), .. isThird ? [("adolescents", false)] : Array.Empty<(string, bool)>(), ("24 h", false), ("managed", false)];
            foreach (var (title, wraps) in columns)
            {
                table.AddColumn(title, column => (column.NoWrap, column.Padding) = (!wraps, new(0, 0, 2, 0)));
            }

            foreach (var level in levels)
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
