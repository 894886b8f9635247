using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace LevelOfCare.Json.Direct.Cases;

/// <summary>A list of populations as it stands in JSON: their codes.</summary>
internal static class PopulationsJson
{
    public static ImmutableArray<Population> ReadAll(ref StrictReader reader)
    {
        var all = new GrowingArray<Population>();
        reader.EnterList();
        while (reader.NextItem())
        {
            all.Add((Population)reader.Code(Codes.Population));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all.ToArray());
    }

    public static void WriteAll(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ImmutableArray<Population> all)
    {
        writer.WriteStartArray(name);
        foreach (var one in ImmutableCollectionsMarshal.AsArray(all)!)
        {
            writer.WriteStringValue(Codes.Population.Of(one));
        }

        writer.WriteEndArray();
    }
}
