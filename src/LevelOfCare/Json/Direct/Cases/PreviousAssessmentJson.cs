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
            if (reader.Is(MemberNames.AssessedOn, 1, ref seen))
            {
                assessedOn = reader.Date();
            }
            else if (reader.Is(MemberNames.Ratings, 1 << 1, ref seen))
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
        writer.WriteDate(MemberNames.AssessedOn, previous.AssessedOn);
        RatingsJson.WriteKnown(writer, MemberNames.Ratings, previous.Ratings);
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

    public static void WriteAll(Utf8JsonWriter writer, JsonEncodedText name, ImmutableArray<PreviousAssessment> all) => writer.WriteAll(name, all, Write);
}
