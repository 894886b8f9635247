using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace LevelOfCare.Json.Direct.Cases;

/// <summary>A list of emergencies as it stands in JSON: their codes.</summary>
internal static class EmergenciesJson
{
    public static ImmutableArray<Emergency> ReadAll(ref StrictReader reader)
    {
        var all = new GrowingArray<Emergency>();
        reader.EnterList();
        while (reader.NextItem())
        {
            all.Add((Emergency)reader.Code(Codes.Emergency));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all.ToArray());
    }

    public static void WriteAll(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ImmutableArray<Emergency> all)
    {
        writer.WriteStartArray(name);
        foreach (var one in ImmutableCollectionsMarshal.AsArray(all)!)
        {
            writer.WriteStringValue(Codes.Emergency.Of(one));
        }

        writer.WriteEndArray();
    }
}
