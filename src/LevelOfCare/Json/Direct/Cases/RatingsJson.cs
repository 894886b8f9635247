using System.Text.Json;

namespace LevelOfCare.Json.Direct.Cases;

/// <summary>Ratings by key as they stand in JSON: codes or whole numbers.</summary>
internal static class RatingsJson
{
    public static SortedByKey<RatingValue>? Read(ref StrictReader reader)
    {
        var keys = new GrowingArray<string>();
        var values = new GrowingArray<RatingValue>();
        reader.EnterObject();
        while (reader.NextMember())
        {
            keys.Add(reader.Name());
            values.Add(reader.Rating());
        }

        return reader.Once(SortedByKey<RatingValue>.OfUnique(keys.ToArray(), values.ToArray()));
    }

    public static void WriteKnown(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyDictionary<string, RatingValue>? ratings)
    {
        if (SortedByKey<RatingValue>.Of(ratings) is not { } sorted)
        {
            return;
        }

        writer.WriteStartObject(name);
        for (var place = 0; place < sorted.Count; place++)
        {
            Write(writer, sorted.OrderedKeys[place], sorted.OrderedValues[place]);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string key, RatingValue rating)
    {
        if (rating.Risk is { } risk)
        {
            writer.WriteNumber(key, risk);
        }
        else
        {
            writer.WriteString(key, rating.Code);
        }
    }
}
