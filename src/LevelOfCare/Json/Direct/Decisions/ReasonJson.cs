using System.Text.Json;

namespace LevelOfCare.Json.Direct.Decisions;

/// <summary>Why a decision is what it is, and what would make it another.</summary>
internal static class ReasonJson
{
    public static void Write(Utf8JsonWriter writer, Driver driver)
    {
        writer.WriteStartObject();
        writer.WriteString(MemberNames.About, driver.About);
        writer.WriteString(MemberNames.Value, driver.Value);
        writer.WriteString(MemberNames.Minimum, driver.Minimum);
        writer.WriteString(MemberNames.Rule, driver.Rule);
        writer.WriteString(MemberNames.Sentence, driver.Sentence);
        writer.WriteString(MemberNames.Confidence, Codes.Confidence.Of(driver.Confidence));
        writer.WriteString(MemberNames.Source, driver.Source);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, WhyNotLower why)
    {
        writer.WriteStartObject();
        writer.WriteString(MemberNames.Level, why.Level);
        writer.WriteTexts(MemberNames.Because, why.Because);
        writer.WriteString(MemberNames.Sentence, why.Sentence);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, WhyNotHigher why)
    {
        writer.WriteStartObject();
        writer.WriteString(MemberNames.Level, why.Level);
        writer.WriteString(MemberNames.Sentence, why.Sentence);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, SmallestChange smallest)
    {
        writer.WriteStartObject();
        WriteChange(writer, smallest.Change);
        writer.WriteString(MemberNames.Label, smallest.Label);
        writer.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter writer, IReadOnlyDictionary<string, FactValue> change)
    {
        writer.WriteStartObject(MemberNames.Change);
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
