using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace LevelOfCare.Json.Direct.Cases;

/// <summary>An earlier assessment as it stands in JSON.</summary>
internal static class PreviousAssessmentJson
{
    private const int Required = 1 | (1 << 1);

    public static PreviousAssessment Read(ref StrictReader reader)
    {
        DateOnly assessedOn = default;
        SortedByKey<RatingValue>? ratings = null;
        var seen = 0;
        reader.EnterObject();
        while (reader.NextMember())
        {
            if (reader.Is("assessedOn"u8, 1, ref seen))
            {
                assessedOn = reader.Date();
            }
            else if (reader.Is("ratings"u8, 1 << 1, ref seen))
            {
                ratings = RatingsJson.Read(ref reader);
            }
            else
            {
                reader.GiveUp();
            }
        }

        reader.Require(Required, seen);
        return new()
        {
            AssessedOn = assessedOn,
            Ratings = ratings!,
        };
    }

    public static void Write(Utf8JsonWriter writer, PreviousAssessment previous)
    {
        writer.WriteStartObject();
        writer.WriteDate("assessedOn"u8, previous.AssessedOn);
        RatingsJson.WriteKnown(writer, "ratings"u8, previous.Ratings);
        writer.WriteEndObject();
    }

    public static ImmutableArray<PreviousAssessment> ReadAll(ref StrictReader reader)
    {
        var all = new GrowingArray<PreviousAssessment>();
        reader.EnterList();
        while (reader.NextItem())
        {
            all.Add(Read(ref reader));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all.ToArray());
    }

    public static void WriteAll(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ImmutableArray<PreviousAssessment> all) => writer.WriteAll(name, all, Write);
}
