using System.Text.Json;

namespace LevelOfCare.Json.Direct.Decisions;

/// <summary>Why a decision is what it is, and what would make it another.</summary>
internal static class ReasonJson
{
    public static void Write(Utf8JsonWriter writer, Driver driver)
    {
        writer.WriteStartObject();
        writer.WriteString("about"u8, driver.About);
        writer.WriteString("value"u8, driver.Value);
        writer.WriteString("minimum"u8, driver.Minimum);
        writer.WriteString("rule"u8, driver.Rule);
        writer.WriteString("sentence"u8, driver.Sentence);
        writer.WriteString("confidence"u8, Codes.Confidence.Of(driver.Confidence));
        writer.WriteString("source"u8, driver.Source);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, WhyNotLower why)
    {
        writer.WriteStartObject();
        writer.WriteString("level"u8, why.Level);
        writer.WriteTexts("because"u8, why.Because);
        writer.WriteString("sentence"u8, why.Sentence);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, WhyNotHigher why)
    {
        writer.WriteStartObject();
        writer.WriteString("level"u8, why.Level);
        writer.WriteString("sentence"u8, why.Sentence);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, SmallestChange smallest)
    {
        writer.WriteStartObject();
        WriteChange(writer, smallest.Change);
        writer.WriteString("label"u8, smallest.Label);
        writer.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter writer, IReadOnlyDictionary<string, FactValue> change)
    {
        writer.WriteStartObject("change"u8);
        foreach (var (key, value) in change)
        {
            Write(writer, key, value);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string key, FactValue value)
    {
        if (value.Number is { } number)
        {
            writer.WriteNumber(key, number);
        }
        else if (value.Truth is { } truth)
        {
            writer.WriteBoolean(key, truth);
        }
        else
        {
            writer.WriteString(key, value.Code);
        }
    }
}
