using Spectre.Console;

namespace LevelOfCare.Cli.Pages;

/// <summary>A Spectre console over the output of a run. Only text output comes here, so that JSON does not load what it does not need.</summary>
internal sealed class TextConsole : IDisposable
{
    private readonly StringWriter text = new() { NewLine = "\n" };
    private readonly ConsoleStreams streams;

    public TextConsole(ConsoleStreams streams)
    {
        this.streams = streams;
        Out = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = streams.IsColorTerminal ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = streams.IsColorTerminal ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        Out.Profile.Width = streams.Width;
        Out.Profile.Capabilities.Unicode = true;
    }

    /// <summary>Where to write.</summary>
    public IAnsiConsole Out { get; }

    /// <summary>Writes a paragraph, wrapped at the width and set in by some columns.</summary>
    public void Paragraph(string text, int indent = 0, Style? style = null) => Out.Write(new Padder(new Text(text, style), new(indent, 0, 0, 0)));

    /// <summary>Writes a heading after an empty line.</summary>
    public void Heading(string text)
    {
        Out.WriteLine();
        Out.Write(new Text(text + "\n", new Style(decoration: Decoration.Bold)));
    }

    /// <summary>Sends everything to the output; trailing blanks of laid-out lines are cut.</summary>
    public void Flush() => streams.WriteText(string.Join('\n', text.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())));

    public void Dispose() => text.Dispose();
}
