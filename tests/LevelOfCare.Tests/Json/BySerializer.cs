using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LevelOfCare.Json;

namespace LevelOfCare.Tests.Json;

/// <summary>What the serializer reads and writes by its metadata: the contract that direct reading and writing must keep to.</summary>
internal static class BySerializer
{
    public static PlacementCase? Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, CaseJsonContext.Default.PlacementCase);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    public static byte[] Write(PlacementCase patientCase) => Write(patientCase, CaseJsonContext.Default.PlacementCase, indented: false);

    public static byte[] Write(PlacementDecision decision, bool indented) => Write(decision, DecisionJsonContext.Default.PlacementDecision, indented);

    public static byte[] Write(PublicDecision decision, bool indented) => Write(decision, DecisionJsonContext.Default.PublicDecision, indented);

    public static byte[] Write(InvalidDecision decision, bool indented) => Write(decision, DecisionJsonContext.Default.InvalidDecision, indented);

    private static byte[] Write<T>(T value, JsonTypeInfo<T> type, bool indented)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, new() { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            JsonSerializer.Serialize(writer, value, type);
        }

        return output.WrittenSpan.ToArray();
    }
}
