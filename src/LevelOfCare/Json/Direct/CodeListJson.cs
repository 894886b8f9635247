using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using LevelOfCare.Json.Direct.Cases;

namespace LevelOfCare.Json.Direct;

/// <summary>A list of values of an enumeration as it stands in JSON: their codes.</summary>
internal static class CodeListJson
{
    public static ImmutableArray<T> ReadAll<T>(ref StrictReader reader, CodeTable<T> codes)
        where T : struct, Enum
    {
        var all = new GrowingArray<T>();
        reader.EnterList();
        while (reader.NextItem())
        {
            all.Add(Unsafe.BitCast<int, T>(reader.Code(codes)));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all.ToArray());
    }

    public static void WriteAll<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ImmutableArray<T> all, CodeTable<T> codes)
        where T : struct, Enum
    {
        writer.WriteStartArray(name);
        foreach (var one in ImmutableCollectionsMarshal.AsArray(all)!)
        {
            writer.WriteStringValue(codes.Of(one));
        }

        writer.WriteEndArray();
    }
}
