using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace LevelOfCare.Json.Direct.Cases;

/// <summary>A program as it stands in JSON.</summary>
internal static class ProgramOfferJson
{
    private const int Required = 1 | (1 << 1);

    public static ProgramOffer Read(ref StrictReader reader)
    {
        string? id = null;
        string? level = null;
        Edition? edition = null;
        ImmutableArray<Population>? populations = null;
        ImmutableArray<string>? capabilities = null;
        bool? accepting = null;
        double? distanceKm = null;
        ImmutableArray<string>? languages = null;
        ImmutableArray<ProgramSession>? week = null;
        SortedByKey<string>? tags = null;
        var seen = 0;
        reader.EnterObject();
        while (reader.NextMember())
        {
            if (reader.Is("id"u8, 1, ref seen))
            {
                id = reader.Text();
            }
            else if (reader.Is("level"u8, 1 << 1, ref seen))
            {
                level = reader.Text();
            }
            else if (reader.Is("edition"u8, 1 << 2, ref seen))
            {
                edition = reader.IsNull ? null : (Edition)reader.Code(Codes.Edition);
            }
            else if (reader.Is("populations"u8, 1 << 3, ref seen))
            {
                populations = reader.IsNull ? null : CodeListJson.ReadAll(ref reader, Codes.Population);
            }
            else if (reader.Is("capabilities"u8, 1 << 4, ref seen))
            {
                capabilities = reader.IsNull ? null : reader.TextList();
            }
            else if (reader.Is("accepting"u8, 1 << 5, ref seen))
            {
                accepting = reader.TruthOrNull();
            }
            else if (reader.Is("distanceKm"u8, 1 << 6, ref seen))
            {
                distanceKm = reader.NumberOrNull();
            }
            else if (reader.Is("languages"u8, 1 << 7, ref seen))
            {
                languages = reader.IsNull ? null : reader.TextList();
            }
            else if (reader.Is("week"u8, 1 << 8, ref seen))
            {
                week = reader.IsNull ? null : ProgramSessionJson.ReadAll(ref reader);
            }
            else if (reader.Is("tags"u8, 1 << 9, ref seen))
            {
                tags = reader.IsNull ? null : TagsJson.Read(ref reader);
            }
            else
            {
                reader.GiveUp();
            }
        }

        reader.Require(Required, seen);
        return new()
        {
            Id = id!,
            Level = level!,
            Edition = edition,
            Populations = populations,
            Capabilities = capabilities,
            Accepting = accepting,
            DistanceKm = distanceKm,
            Languages = languages,
            Week = week,
            Tags = tags,
        };
    }

    public static void Write(Utf8JsonWriter writer, ProgramOffer program)
    {
        writer.WriteStartObject();
        writer.WriteKnown("id"u8, program.Id);
        writer.WriteKnown("level"u8, program.Level);

        if (program.Edition is { } edition)
        {
            writer.WriteString("edition"u8, Codes.Edition.Of(edition));
        }

        if (program.Populations is { } populations)
        {
            CodeListJson.WriteAll(writer, "populations"u8, populations, Codes.Population);
        }

        writer.WriteKnown("capabilities"u8, program.Capabilities);
        writer.WriteKnown("accepting"u8, program.Accepting);
        writer.WriteKnown("distanceKm"u8, program.DistanceKm);
        writer.WriteKnown("languages"u8, program.Languages);

        if (program.Week is { } week)
        {
            ProgramSessionJson.WriteAll(writer, "week"u8, week);
        }

        TagsJson.WriteKnown(writer, "tags"u8, program.Tags);
        writer.WriteEndObject();
    }

    public static ImmutableArray<ProgramOffer> ReadAll(ref StrictReader reader)
    {
        var all = new GrowingArray<ProgramOffer>();
        reader.EnterList();
        while (reader.NextItem())
        {
            all.Add(Read(ref reader));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all.ToArray());
    }

    public static void WriteAll(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ImmutableArray<ProgramOffer> all) => writer.WriteAll(name, all, Write);
}
