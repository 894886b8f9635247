using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace LevelOfCare.Json.Direct.Decisions;

/// <summary>A list of add-ons as it stands in JSON: their codes.</summary>
internal static class AddOnsJson
{
    public static void WriteAll(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ImmutableArray<AddOn> all)
    {
        writer.WriteStartArray(name);
        foreach (var one in ImmutableCollectionsMarshal.AsArray(all)!)
        {
            writer.WriteStringValue(Codes.AddOn.Of(one));
        }

        writer.WriteEndArray();
    }
}
