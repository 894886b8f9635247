using System.Text;

namespace LevelOfCare.Cli.Reports;

/// <summary>Takes from a text what could disturb the page around it, before a writer escapes it.</summary>
internal static class SafeText
{
    /// <summary>One line: blanks for line breaks and tabs; U+FFFD for other control characters, for what is no character, and for what turns the direction of the text after it.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var letter in text.EnumerateRunes())
        {
            line.Append(letter.Value switch
            {
                '\n' or '\r' or '\t' or 0x2028 or 0x2029 => new Rune(' '),
                _ when Rune.IsControl(letter) || TurnsDirection(letter.Value) || (letter.Value & 0xFFFE) == 0xFFFE => Rune.ReplacementChar,
                _ => letter,
            });
        }

        return line.ToString();
    }

    private static bool TurnsDirection(int letter) => letter is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 or 0x200E or 0x200F or 0x061C;
}
