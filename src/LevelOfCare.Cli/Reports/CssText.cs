using System.Globalization;
using System.Text;

namespace LevelOfCare.Cli.Reports;

/// <summary>Text as a string of a style sheet within a page.</summary>
internal static class CssText
{
    /// <summary>The text in quotes: letters and digits as they are, everything else by its number, so that nothing in it ends the string or the style sheet. Blanks too: one after a number would be lost.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in SafeText.OneLine(text).EnumerateRunes())
        {
            _ = letter.IsAscii && Rune.IsLetterOrDigit(letter)
                ? quoted.Append(letter)
                : quoted.Append(CultureInfo.InvariantCulture, $"\\{letter.Value:x6}");
        }

        return quoted.Append('"').ToString();
    }
}
