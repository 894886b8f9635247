using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using LevelOfCare.Cli.Replay;

namespace LevelOfCare.Cli.Batch;

/// <summary>Writes one line of the report of <c>batch --against</c>; docs/cli.md describes the members.</summary>
internal static class MovedLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] Receipt = ["input", "rules", "profile", "version"];
    private static readonly string[] Answer = ["status", "label", "possible"];
    private static readonly string[] Cited = ["about", "value", "minimum", "rule"];

    /// <summary>A decision that moved.</summary>
    public static void Write(IBufferWriter<byte> output, long line, IEnumerable<string> moved, DecisionDocument then, DecisionDocument now)
    {
        Write(output, line, now, writer =>
        {
            writer.WriteStartArray("moved");
            foreach (var member in moved)
            {
                writer.WriteStringValue(member);
            }

            writer.WriteEndArray();
            WriteAnswer(writer, "then", then);
            WriteAnswer(writer, "now", now);
            var (before, after) = (Drivers(then), Drivers(now));
            WriteDrivers(writer, "driversGone", before.Where(driver => !after.ContainsKey(driver.Key)));
            WriteDrivers(writer, "driversNew", after.Where(driver => !before.ContainsKey(driver.Key)));
            writer.WriteStartObject("receipt");
            foreach (var part in Receipt.Where(part => then.Text("receipt", part) != now.Text("receipt", part)))
            {
                writer.WriteStartObject(part);
                writer.WriteString("then", then.Text("receipt", part));
                writer.WriteString("now", now.Text("receipt", part));
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        });
    }

    /// <summary>A case that no old decision stands beside.</summary>
    public static void WriteUnpaired(IBufferWriter<byte> output, long line, DecisionDocument now, string problem) => Write(output, line, now, writer => writer.WriteString("problem", problem));

    private static void Write(IBufferWriter<byte> output, long line, DecisionDocument now, Action<Utf8JsonWriter> rest)
    {
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("line", line);
            writer.WriteString("id", now.Id);
            rest(writer);
            writer.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteAnswer(Utf8JsonWriter writer, string name, DecisionDocument document)
    {
        writer.WriteStartObject(name);
        foreach (var member in Answer)
        {
            if (document.Member(member) is { } value)
            {
                writer.WritePropertyName(member);
                value.WriteTo(writer);
            }
        }

        if (document.Text("withdrawal", "level") is { } level)
        {
            writer.WriteString("withdrawal", level);
        }
        else if (document.Member("withdrawal") is { ValueKind: JsonValueKind.Object } withdrawal && withdrawal.TryGetProperty("possible", out var possible))
        {
            writer.WritePropertyName("withdrawalPossible");
            possible.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    /// <summary>What a decision rests on, without the sentences: they may change without anything moving.</summary>
    private static Dictionary<string, JsonElement> Drivers(DecisionDocument document)
    {
        var drivers = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var driver in document.Member("drivers") is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : default)
        {
            drivers.TryAdd(string.Join(' ', Cited.Select(member => driver.TryGetProperty(member, out var value) ? value.GetRawText() : "")), driver);
        }

        return drivers;
    }

    private static void WriteDrivers(Utf8JsonWriter writer, string name, IEnumerable<KeyValuePair<string, JsonElement>> drivers)
    {
        writer.WriteStartArray(name);
        foreach (var (_, driver) in drivers)
        {
            writer.WriteStartObject();
            foreach (var member in Cited)
            {
                if (driver.TryGetProperty(member, out var value))
                {
                    writer.WritePropertyName(member);
                    value.WriteTo(writer);
                }
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
