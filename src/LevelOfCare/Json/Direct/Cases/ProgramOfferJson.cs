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
            if (reader.Is(MemberNames.Id, 1, ref seen))
            {
                id = reader.Text();
            }
            else if (reader.Is(MemberNames.Level, 1 << 1, ref seen))
            {
                level = reader.Text();
            }
            else if (reader.Is(MemberNames.Edition, 1 << 2, ref seen))
            {
                edition = reader.IsNull ? null : (Edition)reader.Code(Codes.Edition);
            }
            else if (reader.Is(MemberNames.Populations, 1 << 3, ref seen))
            {
                populations = reader.IsNull ? null : PopulationsJson.ReadAll(ref reader);
            }
            else if (reader.Is(MemberNames.Capabilities, 1 << 4, ref seen))
            {
                capabilities = reader.IsNull ? null : reader.TextList();
            }
            else if (reader.Is(MemberNames.Accepting, 1 << 5, ref seen))
            {
                accepting = reader.TruthOrNull();
            }
            else if (reader.Is(MemberNames.DistanceKm, 1 << 6, ref seen))
            {
                distanceKm = reader.NumberOrNull();
            }
            else if (reader.Is(MemberNames.Languages, 1 << 7, ref seen))
            {
                languages = reader.IsNull ? null : reader.TextList();
            }
            else if (reader.Is(MemberNames.Week, 1 << 8, ref seen))
            {
                week = reader.IsNull ? null : ProgramSessionJson.ReadAll(ref reader);
            }
            else if (reader.Is(MemberNames.Tags, 1 << 9, ref seen))
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
        writer.WriteKnown(MemberNames.Id, program.Id);
        writer.WriteKnown(MemberNames.Level, program.Level);

        if (program.Edition is { } edition)
        {
            writer.WriteString(MemberNames.Edition, Codes.Edition.Of(edition));
        }

        if (program.Populations is { } populations)
        {
            PopulationsJson.WriteAll(writer, MemberNames.Populations, populations);
        }

        writer.WriteKnown(MemberNames.Capabilities, program.Capabilities);
        writer.WriteKnown(MemberNames.Accepting, program.Accepting);
        writer.WriteKnown(MemberNames.DistanceKm, program.DistanceKm);
        writer.WriteKnown(MemberNames.Languages, program.Languages);

        if (program.Week is { } week)
        {
            ProgramSessionJson.WriteAll(writer, MemberNames.Week, week);
        }

        TagsJson.WriteKnown(writer, MemberNames.Tags, program.Tags);
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

    public static void WriteAll(Utf8JsonWriter writer, JsonEncodedText name, ImmutableArray<ProgramOffer> all) => writer.WriteAll(name, all, Write);
}
