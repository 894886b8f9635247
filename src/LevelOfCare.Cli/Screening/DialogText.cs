using System.Text;

namespace LevelOfCare.Cli.Screening;

/// <summary>Writes the dialog as plain lines no wider than the terminal: no color, no cursor, so that any terminal and any screen reader can follow.</summary>
internal sealed class DialogText(Action<string> write, int width)
{
    private const string Mark = "> ";

    private int typed;

    /// <summary>Writes a paragraph, wrapped, after a mark that later lines are set in by.</summary>
    public void Paragraph(string text, string mark = "")
    {
        var hanging = mark.Length;
        var page = new StringBuilder(mark);
        var column = hanging + typed;
        typed = 0;
        foreach (var word in text.Split(' '))
        {
            if (column > hanging && column + 1 + word.Length > width)
            {
                page.Append('\n').Append(' ', hanging);
                column = hanging;
            }
            else if (page.Length > hanging)
            {
                page.Append(' ');
                column++;
            }

            page.Append(word);
            column += word.Length;
        }

        write($"{page}\n");
    }

    /// <summary>Writes an empty line.</summary>
    public void Line()
    {
        write("\n");
        typed = 0;
    }

    /// <summary>Writes the place where an answer is typed.</summary>
    public void Prompt()
    {
        // Where the answer does not come from a terminal, what follows stands on the same line.
        write(Mark);
        typed = Mark.Length;
    }
}
