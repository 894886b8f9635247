using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace LevelOfCare.Cli;

/// <summary>What a run reads from and writes to; tests put their own in place.</summary>
internal sealed class ConsoleStreams(Stream input, Stream output, TextWriter error)
{
    /// <summary>Standard input, as bytes.</summary>
    public Stream Input { get; } = input;

    /// <summary>Standard output, as bytes: UTF-8 without a byte order mark.</summary>
    public Stream Output { get; } = output;

    /// <summary>Standard error.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>How many columns text may take.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Whether output goes to a terminal that shows colors.</summary>
    public bool IsColorTerminal { get; init; }

    /// <summary>Whether standard error is a terminal; progress is shown on a terminal only.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>The streams of this process.</summary>
    public static ConsoleStreams OfProcess() => new(Console.OpenStandardInput(), OutputOfProcess(), Console.Error)
    {
        Width = WidthOfProcess(),
        IsColorTerminal = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null or "",
        IsErrorTerminal = !Console.IsErrorRedirected,
    };

    /// <summary>Writes text to standard output.</summary>
    public void WriteText(string text) => Output.Write(Encoding.UTF8.GetBytes(text));

    /// <summary>
    /// The console's own stream passes over a closed pipe in silence, and a long run would go on for nobody; a plain stream tells. Files keep the console's
    /// stream, since a plain one would not share its place in the file with other processes.
    /// </summary>
    private static Stream OutputOfProcess()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var plain = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return plain.CanSeek ? Console.OpenStandardOutput() : plain;
    }

    private static int WidthOfProcess()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns >= 20)
        {
            return columns;
        }

        return Console.IsOutputRedirected || Console.WindowWidth < 20 ? 100 : Console.WindowWidth;
    }
}
