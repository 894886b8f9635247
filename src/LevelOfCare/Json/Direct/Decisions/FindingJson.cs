using System.Text.Json;

namespace LevelOfCare.Json.Direct.Decisions;

/// <summary>What a decision says of facts, steps and programs: what is missing, to be done, noted and found.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter writer, MissingFact missing)
    {
        writer.WriteStartObject();
        writer.WriteString(MemberNames.Fact, missing.Fact);
        writer.WriteNumber(MemberNames.Labels, missing.Labels);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, DecisionAction action)
    {
        writer.WriteStartObject();
        writer.WriteString(MemberNames.Code, action.Code);
        writer.WriteString(MemberNames.About, action.About);
        writer.WriteString(MemberNames.Message, action.Message);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, DecisionNote note)
    {
        writer.WriteStartObject();
        writer.WriteString(MemberNames.Code, note.Code);
        writer.WriteString(MemberNames.Severity, Codes.Severity.Of(note.Severity));
        writer.WriteString(MemberNames.About, note.About);
        writer.WriteString(MemberNames.Message, note.Message);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, ConstraintFinding found)
    {
        writer.WriteStartObject();
        writer.WriteString(MemberNames.Code, found.Code);
        writer.WriteString(MemberNames.Severity, Codes.Severity.Of(found.Severity));
        writer.WriteString(MemberNames.About, found.About);
        writer.WriteString(MemberNames.Message, found.Message);
        writer.WriteString(MemberNames.Rule, found.Rule);
        writer.WriteEndObject();
    }
}
