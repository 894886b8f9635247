using LevelOfCare.Cli.Pages;
using LevelOfCare.Screening;

namespace LevelOfCare.Cli.Screening;

/// <summary>Writes a result for its audience, in its format, and says the exit code.</summary>
internal sealed class ScreeningWriter(ConsoleStreams streams, bool isPublic, bool isJson)
{
    public bool IsJson => isJson;

    public int Write(ScreeningResult result)
    {
        if (isJson)
        {
            streams.WriteText($"{(isPublic ? ScreeningJson.Write(result.ForPublic()) : ScreeningJson.Write(result))}\n");
        }
        else if (isPublic)
        {
            ScreeningPage.Write(result.ForPublic(), streams);
        }
        else
        {
            ScreeningPage.Write(result, streams);
        }

        return result.Emergency ? ExitCode.Emergency : ExitCode.Decided;
    }

    public int WriteInvalid(ScreeningReading reading)
    {
        if (isJson)
        {
            streams.WriteText($"{ScreeningJson.WriteInvalid(reading)}\n");
        }
        else
        {
            var help = new DialogText(streams.Error.Write, streams.Width);
            help.Paragraph(reading.Crisis.Message);
            help.Line();
            ProblemPage.Write("The answers are", reading.Problems, streams.Error);
        }

        return ExitCode.InvalidInput;
    }
}
