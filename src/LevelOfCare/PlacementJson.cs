using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LevelOfCare.Json;
using LevelOfCare.Json.Direct.Cases;
using LevelOfCare.Json.Direct.Decisions;

namespace LevelOfCare;

/// <summary>Reads cases and writes decisions as JSON, in the form that docs/cli.md and the schemas describe.</summary>
/// <remarks>
/// Safe to use from many threads at once. Output is UTF-8 without a byte order mark, lines end in LF, and the same decision gives the same bytes.
/// </remarks>
public static class PlacementJson
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a case strictly: unknown members, wrong codes, duplicates and wrong types are problems, and all of them are listed.</summary>
    /// <param name="utf8">The JSON text in UTF-8.</param>
    /// <returns>The case, or the problems. Never throws, whatever the bytes.</returns>
    public static CaseReading ReadCase(ReadOnlySpan<byte> utf8) => CaseReader.Read(utf8);

    /// <summary>Reads a case that is rated by both editions, in order to compare them: <c>ratings3</c> and <c>ratings4</c> beside or instead of <c>ratings</c>.</summary>
    /// <param name="utf8">The JSON text in UTF-8.</param>
    /// <returns>One case for each edition, or the problems. Never throws, whatever the bytes.</returns>
    public static PairReading ReadPair(ReadOnlySpan<byte> utf8) => PairReader.Read(utf8);

    /// <summary>Reads a profile of settings as strictly as a case; what its numbers mean is checked as <see cref="PlacementEngine.Create"/> would, and all problems are listed.</summary>
    /// <param name="utf8">The JSON text in UTF-8.</param>
    /// <returns>The profile for <see cref="PlacementOptions.Use"/>, or the problems. Never throws, whatever the bytes.</returns>
    public static ProfileReading ReadProfile(ReadOnlySpan<byte> utf8) => ProfileReader.Read(utf8);

    /// <summary>Writes a case in its canonical form: on one line, absent members left out, ratings and tags in key order.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="patientCase">The case.</param>
    public static void WriteCase(IBufferWriter<byte> output, PlacementCase patientCase)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(patientCase);
        DirectCase.Write(output, patientCase);
    }

    /// <summary>Writes a decision.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="decision">The decision; everything that unfolds is unfolded.</param>
    /// <param name="indented">Two spaces for each level where <see langword="true"/>; otherwise one line.</param>
    public static void WriteDecision(IBufferWriter<byte> output, PlacementDecision decision, bool indented)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(decision);
        DirectDecision.Write(output, decision, indented);
    }

    /// <summary>Writes a decision as indented text.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>The JSON text.</returns>
    public static string WriteDecision(PlacementDecision decision)
    {
        var output = new ArrayBufferWriter<byte>();
        WriteDecision(output, decision, indented: true);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Writes a decision for the public: in the same form, with every member null or empty that is or tells a level, and sentences in plain words.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="indented">Two spaces for each level of the document where <see langword="true"/>; otherwise one line.</param>
    /// <param name="text">Other plain words; see <see cref="PlacementDecision.ForPublic"/>.</param>
    /// <remarks>docs/cli.md lists what is left out. <c>message</c> holds what is advised and how soon.</remarks>
    public static void WriteForPublic(IBufferWriter<byte> output, PlacementDecision decision, bool indented, IMessageText? text = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(decision);
        DirectDecision.Write(output, PublicDecision.Of(decision, text), indented);
    }

    /// <summary>Writes for the public what stands in place of a decision where a case is not valid: the safety message, and problems by code and path.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="reading">The reading with its problems.</param>
    /// <param name="emergency">The safety signal, where the reading has emergencies; see <see cref="PlacementEngine.Signal"/>.</param>
    /// <param name="indented">Two spaces for each level of the document where <see langword="true"/>; otherwise one line.</param>
    /// <param name="text">Other plain words; see <see cref="PlacementDecision.ForPublic"/>.</param>
    public static void WriteInvalidForPublic(IBufferWriter<byte> output, CaseReading reading, EmergencySignal? emergency, bool indented, IMessageText? text = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(reading);
        DirectDecision.Write(output, PublicDecision.Invalid(reading, emergency, text), indented);
    }

    /// <summary>Writes what stands in place of a decision where a case is not valid.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="reading">The reading with its problems.</param>
    /// <param name="emergency">The safety signal, where the reading has emergencies; see <see cref="PlacementEngine.Signal"/>.</param>
    /// <param name="indented">Two spaces for each level where <see langword="true"/>; otherwise one line.</param>
    public static void WriteInvalid(IBufferWriter<byte> output, CaseReading reading, EmergencySignal? emergency, bool indented)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(reading);
        DirectDecision.Write(output, new InvalidDecision(reading.Id, reading.Problems) { Emergency = emergency }, indented);
    }

    /// <summary>Writes what stands in place of two decisions where a case rated by both editions is not valid.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="reading">The reading with its problems.</param>
    /// <param name="emergency">The safety signal, where the reading has emergencies; see <see cref="PlacementEngine.Signal"/>.</param>
    /// <param name="indented">Two spaces for each level where <see langword="true"/>; otherwise one line.</param>
    public static void WriteInvalid(IBufferWriter<byte> output, PairReading reading, EmergencySignal? emergency, bool indented)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(reading);
        DirectDecision.Write(output, new InvalidDecision(reading.Id, reading.Problems) { Emergency = emergency }, indented);
    }

    /// <summary>The JSON Schema of a case, as the serializer itself yields it.</summary>
    /// <returns>The schema as indented JSON.</returns>
    public static string CaseSchema() => Json.CaseSchema.Case.ToJsonString(Readable);

    /// <summary>The JSON Schema of a decision, as the serializer itself yields it.</summary>
    /// <returns>The schema as indented JSON.</returns>
    public static string DecisionSchema() => Json.CaseSchema.Decision().ToJsonString(Readable);

    /// <summary>The JSON Schema of a profile, as the serializer itself yields it.</summary>
    /// <returns>The schema as indented JSON.</returns>
    public static string ProfileSchema() => Json.CaseSchema.Profile.ToJsonString(Readable);
}
