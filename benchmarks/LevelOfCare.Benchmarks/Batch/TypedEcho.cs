using System.Text.Encodings.Web;
using System.Text.Json;
using LevelOfCare.Benchmarks.PlainJson;

namespace LevelOfCare.Benchmarks.Batch;

/// <summary>
/// What batch is measured against: each case is read into types, and the decision of that case, known before, is written from types; both by generated code of
/// System.Text.Json. Nothing is decided, checked or explained in between, and the bytes are those of batch.
/// </summary>
internal static class TypedEcho
{
    /// <param name="input">The cases of <see cref="BatchLines.WriteCases"/> in turn.</param>
    /// <param name="output">Where decisions go.</param>
    /// <param name="decisions">A file with the decision of each different case, as batch wrote them.</param>
    public static void Run(Stream input, Stream output, string decisions)
    {
        DecisionDocument[] known = [.. File.ReadLines(decisions).Select(line => JsonSerializer.Deserialize(line, PlainJsonContext.Default.DecisionDocument)!)];
        var settings = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using var writer = new Utf8JsonWriter(Stream.Null, settings);
        BatchLines.ForEach(input, output, (line, number, answers) =>
        {
            var patientCase = JsonSerializer.Deserialize(line, PlainJsonContext.Default.CaseDocument);
            var decision = known[number % known.Length];
            if (patientCase?.Id != decision.Id)
            {
                throw new InvalidOperationException($"Line {number + 1} is of {patientCase?.Id}, and the decision of {decision.Id}.");
            }

            writer.Reset(answers);
            JsonSerializer.Serialize(writer, decision, PlainJsonContext.Default.DecisionDocument);
            writer.Flush();
        });
    }
}
