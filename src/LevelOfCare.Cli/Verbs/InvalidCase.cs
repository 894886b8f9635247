using System.Buffers;
using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Verbs;

/// <summary>What is written where a case is not valid; the same for every verb that reads one.</summary>
internal static class InvalidCase
{
    public static int Answer(CaseReading reading, PlacementEngine engine, bool json, bool isPlain, ConsoleStreams streams)
    {
        var emergency = reading.Emergencies.Length > 0 ? engine.Signal(reading.Emergencies, reading.Edition) : null;
        if (json && isPlain)
        {
            WriteLine(streams, output => PlacementJson.WriteInvalidForPublic(output, reading, emergency, indented: true));
        }
        else if (json)
        {
            WriteLine(streams, output => PlacementJson.WriteInvalid(output, reading, emergency, indented: true));
        }
        else if (isPlain)
        {
            PlainProblemPage.Write(reading, streams.Error);
        }
        else
        {
            ProblemPage.Write(reading.Problems, emergency, streams.Error);
        }

        return ExitCode.InvalidInput;
    }

    public static void WriteLine(ConsoleStreams streams, Action<ArrayBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>(8192);
        write(output);
        output.Write("\n"u8);
        streams.Output.Write(output.WrittenSpan);
    }
}
