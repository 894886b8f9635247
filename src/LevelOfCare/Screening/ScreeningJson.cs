using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using LevelOfCare.Json;

namespace LevelOfCare.Screening;

/// <summary>Reads screening answers and writes results as JSON, in the form that docs/screening.md describes.</summary>
/// <remarks>Safe to use from many threads at once. Output is indented, lines end in LF, and the same answers give the same text.</remarks>
public static class ScreeningJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads answers strictly: unknown members, wrong codes, duplicates, wrong types and totals out of range are problems, and all of them are listed.</summary>
    /// <param name="utf8">The JSON text in UTF-8.</param>
    /// <returns>The answers, or the problems. Never throws, whatever the bytes.</returns>
    public static ScreeningReading ReadAnswers(ReadOnlySpan<byte> utf8)
    {
        try
        {
            if (JsonSerializer.Deserialize(utf8, ScreeningAnswersContext.Default.ScreeningAnswers) is { } answers)
            {
                return new(answers, Screener.Validate(answers), CrisisOf(answers));
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // What is wrong is worked out below; the serializer stops at the first problem.
        }

        return Diagnose(utf8);
    }

    /// <summary>Writes a result in the form for professionals.</summary>
    /// <param name="result">The result.</param>
    /// <returns>The JSON text.</returns>
    public static string Write(ScreeningResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Write(result, ScreeningResultContext.Default.ScreeningResult);
    }

    /// <summary>Writes a result in the form for the public.</summary>
    /// <param name="result">The result.</param>
    /// <returns>The JSON text.</returns>
    public static string Write(PublicScreening result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Write(result, ScreeningResultContext.Default.PublicScreening);
    }

    /// <summary>Writes what stands in place of a result where answers are not valid.</summary>
    /// <param name="reading">The reading with its problems.</param>
    /// <returns>The JSON text.</returns>
    public static string WriteInvalid(ScreeningReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Write(new InvalidScreening(reading.Crisis, reading.Problems), ScreeningResultContext.Default.InvalidScreening);
    }

    private static ScreeningReading Diagnose(ReadOnlySpan<byte> utf8)
    {
        var walk = new SchemaWalk(CaseSchema.Screening);
        if (!StrictDocument.TryWalk(utf8, walk, out var copy, out var problem))
        {
            return new(null, [problem]);
        }

        if (copy is not JsonObject members)
        {
            return new(null, walk.Problems);
        }

        members["schema"] ??= ScreeningAnswers.SchemaId;
        var legible = members.Deserialize(ScreeningAnswersContext.Default.ScreeningAnswers)!;
        var meaning = Screener.Validate(legible)
            .Select(found => found with { Path = walk.Places.Original(found.Path) })
            .Where(found => !walk.Broken.Any(place => IsConsequence(found.Path, place)));
        return new(legible, [.. walk.Problems, .. meaning], CrisisOf(legible));
    }

    /// <summary>Whether a problem is there only because something that could not be read was left out.</summary>
    private static bool IsConsequence(string path, string broken) =>
        path == "$" || path == broken || broken.StartsWith($"{path}.", StringComparison.Ordinal) || broken.StartsWith($"{path}[", StringComparison.Ordinal);

    /// <summary>The help that answers ask for, as far as they can be read: what is out of range says nothing, what is in range must not be lost.</summary>
    private static CrisisHelp CrisisOf(ScreeningAnswers answers)
    {
        var item9 = answers.Phq9Item9 ?? (answers.Phq9?.Items is { IsDefault: false, Length: 9 } items ? items[8] : null);
        var safe = new ScreeningAnswers
        {
            Phq9Item9 = item9 is > 0 and <= 3 ? item9 : null,
            Cssrs = answers.Cssrs is { } triage && Enum.IsDefined(triage) ? triage : null,
            CiwaAr = InRange(Instrument.CiwaAr, answers.CiwaAr),
            Cows = InRange(Instrument.Cows, answers.Cows),
        };
        return Screener.Validate(safe).IsEmpty ? Screener.Interpret(safe).Crisis : CrisisHelp.Always;

        static int? InRange(Instrument instrument, int? total) => total is { } given && ScreeningInstrument.Of(instrument).Contains(given) ? given : null;
    }

    private static string Write<T>(T value, JsonTypeInfo<T> type)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Indented))
        {
            JsonSerializer.Serialize(writer, value, type);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
