using System.Collections.Immutable;
using System.Text.Json;

namespace LevelOfCare.Json.Direct.Cases;

/// <summary>Somebody's wishes and week as they stand in JSON.</summary>
internal static class PreferencesJson
{
    public static Preferences Read(ref StrictReader reader)
    {
        double? maxDistanceKm = null;
        string? language = null;
        ImmutableArray<BusyTime> busy = default;
        var seen = 0;
        reader.EnterObject();
        while (reader.NextMember())
        {
            if (reader.Is("maxDistanceKm"u8, 1, ref seen))
            {
                maxDistanceKm = reader.NumberOrNull();
            }
            else if (reader.Is("language"u8, 1 << 1, ref seen))
            {
                language = reader.TextOrNull();
            }
            else if (reader.Is("busy"u8, 1 << 2, ref seen))
            {
                busy = BusyTimeJson.ReadAll(ref reader);
            }
            else
            {
                reader.GiveUp();
            }
        }

        return new()
        {
            MaxDistanceKm = maxDistanceKm,
            Language = language,
            Busy = busy,
        };
    }

    public static void Write(Utf8JsonWriter writer, Preferences preferences)
    {
        writer.WriteStartObject();
        writer.WriteKnown("maxDistanceKm"u8, preferences.MaxDistanceKm);
        writer.WriteKnown("language"u8, preferences.Language);
        BusyTimeJson.WriteAll(writer, "busy"u8, preferences.Busy);
        writer.WriteEndObject();
    }
}
