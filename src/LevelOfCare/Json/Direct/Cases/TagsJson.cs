using System.Text.Json;

namespace LevelOfCare.Json.Direct.Cases;

/// <summary>Tags as they stand in JSON: texts by key.</summary>
internal static class TagsJson
{
    public static SortedByKey<string>? Read(ref StrictReader reader)
    {
        var keys = new GrowingArray<string>();
        var values = new GrowingArray<string>();
        reader.EnterObject();
        while (reader.NextMember())
        {
            keys.Add(reader.Name());
            values.Add(reader.Text());
        }

        return reader.Once(SortedByKey<string>.OfUnique(keys.ToArray(), values.ToArray()));
    }

    public static void WriteKnown(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyDictionary<string, string>? tags)
    {
        if (SortedByKey<string>.Of(tags) is not { } sorted)
        {
            return;
        }

        writer.WriteStartObject(name);
        for (var place = 0; place < sorted.Count; place++)
        {
            writer.WriteString(sorted.OrderedKeys[place], sorted.OrderedValues[place]);
        }

        writer.WriteEndObject();
    }
}
