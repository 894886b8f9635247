using System.Text.Json;

namespace LevelOfCare.Json.Direct.Decisions;

/// <summary>What stands in place of a decision where the case is not valid, as it stands in JSON.</summary>
internal static class InvalidDecisionJson
{
    public static void Write(Utf8JsonWriter writer, InvalidDecision decision)
    {
        writer.WriteStartObject();
        writer.WriteString(MemberNames.Schema, decision.Schema);
        writer.WriteString(MemberNames.Id, decision.Id);
        writer.WriteString(MemberNames.Status, decision.Status);
        writer.WriteAll(MemberNames.Problems, decision.Problems, Write);
        if (decision.Emergency is { } emergency)
        {
            writer.WritePropertyName(MemberNames.Emergency);
            SignalJson.Write(writer, emergency);
        }

        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, CaseProblem problem)
    {
        writer.WriteStartObject();
        writer.WriteString(MemberNames.Code, problem.Code);
        writer.WriteString(MemberNames.Path, problem.Path);
        writer.WriteString(MemberNames.Value, problem.Value);
        writer.WriteString(MemberNames.Allowed, problem.Allowed);
        writer.WriteString(MemberNames.Message, problem.Message);
        writer.WriteEndObject();
    }
}
