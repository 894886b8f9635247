using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace LevelOfCare.Json.Direct.Cases;

/// <summary>A substance and its withdrawal as they stand in JSON.</summary>
internal static class WithdrawalItemJson
{
    private const int Required = 1;

    public static WithdrawalItem Read(ref StrictReader reader)
    {
        Substance substance = default;
        int? ciwaAr = null;
        int? cows = null;
        DateTimeOffset? scoredAt = null;
        bool? historyOfSeizureOrDelirium = null;
        bool? nowComplicated = null;
        bool? dailyLongTermUse = null;
        var seen = 0;
        reader.EnterObject();
        while (reader.NextMember())
        {
            if (reader.Is("substance"u8, 1, ref seen))
            {
                substance = (Substance)reader.Code(Codes.Substance);
            }
            else if (reader.Is("ciwaAr"u8, 1 << 1, ref seen))
            {
                ciwaAr = reader.WholeOrNull();
            }
            else if (reader.Is("cows"u8, 1 << 2, ref seen))
            {
                cows = reader.WholeOrNull();
            }
            else if (reader.Is("scoredAt"u8, 1 << 3, ref seen))
            {
                scoredAt = reader.IsNull ? null : reader.Moment();
            }
            else if (reader.Is("historyOfSeizureOrDelirium"u8, 1 << 4, ref seen))
            {
                historyOfSeizureOrDelirium = reader.TruthOrNull();
            }
            else if (reader.Is("nowComplicated"u8, 1 << 5, ref seen))
            {
                nowComplicated = reader.TruthOrNull();
            }
            else if (reader.Is("dailyLongTermUse"u8, 1 << 6, ref seen))
            {
                dailyLongTermUse = reader.TruthOrNull();
            }
            else
            {
                reader.GiveUp();
            }
        }

        reader.Require(Required, seen);
        return new()
        {
            Substance = substance,
            CiwaAr = ciwaAr,
            Cows = cows,
            ScoredAt = scoredAt,
            HistoryOfSeizureOrDelirium = historyOfSeizureOrDelirium,
            NowComplicated = nowComplicated,
            DailyLongTermUse = dailyLongTermUse,
        };
    }

    public static void Write(Utf8JsonWriter writer, WithdrawalItem item)
    {
        writer.WriteStartObject();
        writer.WriteString("substance"u8, Codes.Substance.Of(item.Substance));
        writer.WriteKnown("ciwaAr"u8, item.CiwaAr);
        writer.WriteKnown("cows"u8, item.Cows);

        if (item.ScoredAt is { } scoredAt)
        {
            writer.WriteMoment("scoredAt"u8, scoredAt);
        }

        writer.WriteKnown("historyOfSeizureOrDelirium"u8, item.HistoryOfSeizureOrDelirium);
        writer.WriteKnown("nowComplicated"u8, item.NowComplicated);
        writer.WriteKnown("dailyLongTermUse"u8, item.DailyLongTermUse);
        writer.WriteEndObject();
    }

    public static ImmutableArray<WithdrawalItem> ReadAll(ref StrictReader reader)
    {
        var all = new GrowingArray<WithdrawalItem>();
        reader.EnterList();
        while (reader.NextItem())
        {
            all.Add(Read(ref reader));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all.ToArray());
    }

    public static void WriteAll(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ImmutableArray<WithdrawalItem> all) => writer.WriteAll(name, all, Write);
}
