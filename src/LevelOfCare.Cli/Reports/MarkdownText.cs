using System.Buffers;
using System.Text;

namespace LevelOfCare.Cli.Reports;

/// <summary>Text in Markdown (CommonMark, with tables): nothing in it becomes markup or HTML.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]|~#$@";
    private static readonly SearchValues<char> NotInCode = SearchValues.Create("`|\\<>&");

    /// <summary>Text within a line.</summary>
    public static string Escape(string text)
    {
        var line = SafeText.OneLine(text);
        var escaped = new StringBuilder(line.Length + 16);
        for (var place = 0; place < line.Length; place++)
        {
            var letter = line[place];
            _ = letter switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                _ when Special.Contains(letter) || MakesLink(line, place) => escaped.Append('\\').Append(letter),
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }

    /// <summary>A code or id as a code span; as text where it has a letter that code spans and tables read each in their own way.</summary>
    public static string Code(string text)
    {
        var line = SafeText.OneLine(text);
        return line.AsSpan().ContainsAny(NotInCode) || line.Trim().Length == 0 ? Escape(text) : $"`{line.Trim()}`";
    }

    /// <summary>A line that begins a paragraph or an item: what would begin a list, a heading or a rule there is escaped.</summary>
    public static string AtStart(string escaped)
    {
        var line = escaped.Trim();
        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return line switch
        {
            ['-' or '+' or '=', ..] => $"\\{line}",
            _ when digits > 0 && line[digits] is '.' or ')' && (digits + 1 == line.Length || line[digits + 1] == ' ') => line.Insert(digits, "\\"),
            _ => line,
        };
    }

    /// <summary>Bare addresses become links by themselves; escaped, most renderers leave them as text. A few link what reads as an address whatever its escapes, and show it in full.</summary>
    private static bool MakesLink(string line, int place) =>
        (line[place] == ':' && place + 1 < line.Length && line[place + 1] == '/') || (line[place] == '.' && place >= 3 && string.Compare(line, place - 3, "www", 0, 3, StringComparison.OrdinalIgnoreCase) == 0);
}
