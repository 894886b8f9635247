using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LevelOfCare.Json.Direct.Cases;

/// <summary>Reads and writes a case without the serializer and its metadata.</summary>
/// <remarks>
/// The contract of a case is what <see cref="CaseJsonContext"/> says: schemas and the reader that lists problems are made of it. It takes the serializer some
/// three thousand methods, compiled at every start, to read one case by it; this reads and writes the same with a few dozen, and faster ever after, which
/// is what a single run of the command line and long batches are made of. Reading accepts only what the serializer accepts, and then gives the same
/// case; writing gives the same bytes. DirectCaseReaderSpecs and DirectCaseWriterSpecs hold both against it.
/// </remarks>
internal static class DirectCase
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a case that is plainly right; <see langword="null"/> where anything is not, which the serializer then has to judge.</summary>
    public static PlacementCase? Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new StrictReader(utf8);
            var patientCase = CaseJson.Read(ref reader);
            return reader.IsAtEnd() ? patientCase : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Half a surrogate pair, or bytes that are no UTF-8, are reported as an invalid operation.
            return null;
        }
    }

    /// <summary>Writes a case in its canonical form.</summary>
    public static void Write(IBufferWriter<byte> output, PlacementCase patientCase)
    {
        using var writer = new Utf8JsonWriter(output, OneLine);
        CaseJson.Write(writer, patientCase);
    }
}
