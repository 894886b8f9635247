using System.Buffers;

namespace LevelOfCare.Cli.Verbs;

/// <summary>Writes one JSON document to standard output, ended by a line feed.</summary>
internal static class Json
{
    public static void WriteLine(ConsoleStreams streams, Action<ArrayBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>(8192);
        write(output);
        output.Write("\n"u8);
        streams.Output.Write(output.WrittenSpan);
    }
}
