using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace LevelOfCare.Json.Direct.Cases;

/// <summary>A session of a program's week as it stands in JSON.</summary>
internal static class ProgramSessionJson
{
    private const int Required = 1 | (1 << 1) | (1 << 2) | (1 << 3);

    public static ProgramSession Read(ref StrictReader reader)
    {
        Weekday day = default;
        TimeOnly from = default;
        TimeOnly to = default;
        Modality modality = default;
        var seen = 0;
        reader.EnterObject();
        while (reader.NextMember())
        {
            if (reader.Is("day"u8, 1, ref seen))
            {
                day = (Weekday)reader.Code(Codes.Weekday);
            }
            else if (reader.Is("from"u8, 1 << 1, ref seen))
            {
                from = reader.Time();
            }
            else if (reader.Is("to"u8, 1 << 2, ref seen))
            {
                to = reader.Time();
            }
            else if (reader.Is("modality"u8, 1 << 3, ref seen))
            {
                modality = (Modality)reader.Code(Codes.Modality);
            }
            else
            {
                reader.GiveUp();
            }
        }

        reader.Require(Required, seen);
        return new()
        {
            Day = day,
            From = from,
            To = to,
            Modality = modality,
        };
    }

    public static void Write(Utf8JsonWriter writer, ProgramSession session)
    {
        writer.WriteStartObject();
        writer.WriteString("day"u8, Codes.Weekday.Of(session.Day));
        writer.WriteTime("from"u8, session.From);
        writer.WriteTime("to"u8, session.To);
        writer.WriteString("modality"u8, Codes.Modality.Of(session.Modality));
        writer.WriteEndObject();
    }

    public static ImmutableArray<ProgramSession> ReadAll(ref StrictReader reader)
    {
        var all = new GrowingArray<ProgramSession>();
        reader.EnterList();
        while (reader.NextItem())
        {
            all.Add(Read(ref reader));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all.ToArray());
    }

    public static void WriteAll(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ImmutableArray<ProgramSession> all) => writer.WriteAll(name, all, Write);
}
