using System.Text.Json;

namespace LevelOfCare.Json.Direct.Decisions;

/// <summary>What stands beside the level: an emergency, withdrawal management, and the receipt.</summary>
internal static class SignalJson
{
    public static void Write(Utf8JsonWriter writer, EmergencySignal signal)
    {
        writer.WriteStartObject();
        CodeListJson.WriteAll(writer, "facts"u8, signal.Facts, Codes.Emergency);
        writer.WriteString("evaluateAt"u8, signal.EvaluateAt);
        writer.WriteString("message"u8, signal.Message);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, WithdrawalDecision withdrawal)
    {
        writer.WriteStartObject();
        writer.WriteString("level"u8, withdrawal.Level);
        writer.WriteString("basis"u8, withdrawal.Basis);
        writer.WriteTexts("possible"u8, withdrawal.Possible);
        writer.WriteAll("missing"u8, withdrawal.Missing, FindingJson.Write);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, DecisionReceipt receipt)
    {
        writer.WriteStartObject();
        writer.WriteString("input"u8, receipt.Input);
        writer.WriteString("rules"u8, receipt.Rules);
        writer.WriteString("engine"u8, receipt.Engine);
        writer.WriteString("version"u8, receipt.Version);
        writer.WriteKnown("profile"u8, receipt.Profile);
        writer.WriteEndObject();
    }
}
