using System.Text.Json;

namespace LevelOfCare.Json.Direct.Decisions;

/// <summary>What stands in place of a decision where the case is not valid, as it stands in JSON.</summary>
internal static class InvalidDecisionJson
{
    public static void Write(Utf8JsonWriter writer, InvalidDecision decision)
    {
        writer.WriteStartObject();
        writer.WriteString("schema"u8, decision.Schema);
        writer.WriteString("id"u8, decision.Id);
        writer.WriteString("status"u8, decision.Status);
        writer.WriteAll("problems"u8, decision.Problems, Write);
        if (decision.Emergency is { } emergency)
        {
            writer.WritePropertyName("emergency"u8);
            SignalJson.Write(writer, emergency);
        }

        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, CaseProblem problem)
    {
        writer.WriteStartObject();
        writer.WriteString("code"u8, problem.Code);
        writer.WriteString("path"u8, problem.Path);
        writer.WriteString("value"u8, problem.Value);
        writer.WriteString("allowed"u8, problem.Allowed);
        writer.WriteString("message"u8, problem.Message);
        writer.WriteEndObject();
    }
}
