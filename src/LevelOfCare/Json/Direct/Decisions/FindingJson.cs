using System.Text.Json;

namespace LevelOfCare.Json.Direct.Decisions;

/// <summary>What a decision says of facts, steps and programs: what is missing, to be done, noted and found.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter writer, MissingFact missing)
    {
        writer.WriteStartObject();
        writer.WriteString("fact"u8, missing.Fact);
        writer.WriteNumber("labels"u8, missing.Labels);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, DecisionAction action)
    {
        writer.WriteStartObject();
        writer.WriteString("code"u8, action.Code);
        writer.WriteString("about"u8, action.About);
        writer.WriteString("message"u8, action.Message);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, DecisionNote note)
    {
        writer.WriteStartObject();
        writer.WriteString("code"u8, note.Code);
        writer.WriteString("severity"u8, Codes.Severity.Of(note.Severity));
        writer.WriteString("about"u8, note.About);
        writer.WriteString("message"u8, note.Message);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, ConstraintFinding found)
    {
        writer.WriteStartObject();
        writer.WriteString("code"u8, found.Code);
        writer.WriteString("severity"u8, Codes.Severity.Of(found.Severity));
        writer.WriteString("about"u8, found.About);
        writer.WriteString("message"u8, found.Message);
        writer.WriteString("rule"u8, found.Rule);
        writer.WriteEndObject();
    }
}
