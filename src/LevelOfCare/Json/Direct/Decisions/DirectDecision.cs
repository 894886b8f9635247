using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LevelOfCare.Json.Direct.Decisions;

/// <summary>Writes a decision, and what stands in place of one, without the serializer and its metadata.</summary>
/// <remarks>
/// The contract of a decision is what <see cref="DecisionJsonContext"/> says, and the schema is made of it; DirectDecisionSpecs holds this against it, byte for
/// byte. It is here for the reason why cases are read and written directly too: the serializer compiles hundreds of methods at every start.
/// </remarks>
internal static class DirectDecision
{
    private static readonly JsonWriterOptions OneLine = new() { NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = OneLine with { Indented = true };

    public static void Write(IBufferWriter<byte> output, PlacementDecision decision, bool indented)
    {
        using var writer = new Utf8JsonWriter(output, indented ? Indented : OneLine);
        DecisionJson.Write(writer, decision);
    }

    public static void Write(IBufferWriter<byte> output, PublicDecision decision, bool indented)
    {
        using var writer = new Utf8JsonWriter(output, indented ? Indented : OneLine);
        PublicDecisionJson.Write(writer, decision);
    }

    public static void Write(IBufferWriter<byte> output, InvalidDecision decision, bool indented)
    {
        using var writer = new Utf8JsonWriter(output, indented ? Indented : OneLine);
        InvalidDecisionJson.Write(writer, decision);
    }
}
