using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace LevelOfCare.Json.Direct.Cases;

/// <summary>A time at which somebody is busy, as it stands in JSON.</summary>
internal static class BusyTimeJson
{
    private const int Required = 1 | (1 << 1) | (1 << 2) | (1 << 3);

    public static BusyTime Read(ref StrictReader reader)
    {
        Weekday day = default;
        TimeOnly from = default;
        TimeOnly to = default;
        BusyReason why = default;
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
            else if (reader.Is("why"u8, 1 << 3, ref seen))
            {
                why = (BusyReason)reader.Code(Codes.BusyReason);
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
            Why = why,
        };
    }

    public static void Write(Utf8JsonWriter writer, BusyTime busy)
    {
        writer.WriteStartObject();
        writer.WriteString("day"u8, Codes.Weekday.Of(busy.Day));
        writer.WriteTime("from"u8, busy.From);
        writer.WriteTime("to"u8, busy.To);
        writer.WriteString("why"u8, Codes.BusyReason.Of(busy.Why));
        writer.WriteEndObject();
    }

    public static ImmutableArray<BusyTime> ReadAll(ref StrictReader reader)
    {
        var all = new GrowingArray<BusyTime>();
        reader.EnterList();
        while (reader.NextItem())
        {
            all.Add(Read(ref reader));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all.ToArray());
    }

    public static void WriteAll(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ImmutableArray<BusyTime> all) => writer.WriteAll(name, all, Write);
}
