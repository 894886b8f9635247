using System.Text.Json;
using LevelOfCare.Json.Direct.Cases;

namespace LevelOfCare.Json.Direct.Decisions;

/// <summary>What stands beside the level: an emergency, withdrawal management, and the receipt.</summary>
internal static class SignalJson
{
    public static void Write(Utf8JsonWriter writer, EmergencySignal signal)
    {
        writer.WriteStartObject();
        EmergenciesJson.WriteAll(writer, MemberNames.Facts, signal.Facts);
        writer.WriteString(MemberNames.EvaluateAt, signal.EvaluateAt);
        writer.WriteString(MemberNames.Message, signal.Message);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, WithdrawalDecision withdrawal)
    {
        writer.WriteStartObject();
        writer.WriteString(MemberNames.Level, withdrawal.Level);
        writer.WriteString(MemberNames.Basis, withdrawal.Basis);
        writer.WriteTexts(MemberNames.Possible, withdrawal.Possible);
        writer.WriteAll(MemberNames.Missing, withdrawal.Missing, FindingJson.Write);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, DecisionReceipt receipt)
    {
        writer.WriteStartObject();
        writer.WriteString(MemberNames.Input, receipt.Input);
        writer.WriteString(MemberNames.Rules, receipt.Rules);
        writer.WriteString(MemberNames.Engine, receipt.Engine);
        writer.WriteString(MemberNames.Version, receipt.Version);
        writer.WriteKnown(MemberNames.Profile, receipt.Profile);
        writer.WriteEndObject();
    }
}
