using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using LevelOfCare.Benchmarks.PlainJson;

namespace LevelOfCare.Benchmarks.ConstantAnswer;

/// <summary>
/// The command line of levelofcare with every verb, argument and option, but without an engine: <c>evaluate</c> reads the case into types and writes one decision,
/// always the same. What it costs is what the engine is measured against.
/// </summary>
internal static class ConstantCommandLine
{
    public static int Run(string[] args)
    {
        var parsed = CommandTree.Create(Evaluate).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                Console.Error.WriteLine(error.Message);
            }

            return 3;
        }

        return parsed.Invoke(new() { Output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true }, Error = Console.Error, EnableDefaultExceptionHandler = false });
    }

    private static int Evaluate(string path, string format)
    {
        var patientCase = JsonSerializer.Deserialize(File.ReadAllBytes(path), PlainJsonContext.Default.CaseDocument);
        if (patientCase is null || format != "json")
        {
            return 2;
        }

        var output = new ArrayBufferWriter<byte>(8192);
        using (var writer = new Utf8JsonWriter(output, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            JsonSerializer.Serialize(writer, ConstantDecision.For(patientCase), PlainJsonContext.Default.DecisionDocument);
        }

        output.Write("\n"u8);
        using var stream = Console.OpenStandardOutput();
        stream.Write(output.WrittenSpan);
        return 0;
    }
}
