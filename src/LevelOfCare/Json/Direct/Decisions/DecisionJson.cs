using System.Text.Json;

namespace LevelOfCare.Json.Direct.Decisions;

/// <summary>A decision as it stands in JSON. Its parts unfold as they are written, in this order.</summary>
internal static class DecisionJson
{
    public static void Write(Utf8JsonWriter writer, PlacementDecision decision)
    {
        writer.WriteStartObject();
        writer.WriteString("schema"u8, decision.Schema);
        writer.WriteString("id"u8, decision.Id);
        writer.WriteString("status"u8, Codes.DecisionStatus.Of(decision.Status));
        writer.WriteBoolean("provisional"u8, decision.Provisional);
        writer.WriteString("edition"u8, decision.Edition is { } edition ? Codes.Edition.Of(edition) : null);
        writer.WriteString("label"u8, decision.Label);
        writer.WriteString("level"u8, decision.Level?.Code);
        CodeListJson.WriteAll(writer, "addOns"u8, decision.AddOns, Codes.AddOn);
        CodeListJson.WriteAll(writer, "possibleAddOns"u8, decision.PossibleAddOns, Codes.AddOn);
        writer.WriteTexts("possible"u8, decision.Possible);
        writer.WriteAll("missing"u8, decision.Missing, FindingJson.Write);
        writer.WriteAll("actions"u8, decision.Actions, FindingJson.Write);
        writer.WriteAll("notes"u8, decision.Notes, FindingJson.Write);
        writer.WriteString("message"u8, decision.Message);
        writer.WriteOrNull("emergency"u8, decision.Emergency, SignalJson.Write);
        writer.WriteOrNull("withdrawal"u8, decision.Withdrawal, SignalJson.Write);
        writer.WriteAll("drivers"u8, decision.Drivers, ReasonJson.Write);
        writer.WriteAllOrNull("whyNotLower"u8, decision.WhyNotLower, ReasonJson.Write);
        writer.WriteAllOrNull("whyNotHigher"u8, decision.WhyNotHigher, ReasonJson.Write);
        writer.WriteAllOrNull("smallestChanges"u8, decision.SmallestChanges, ReasonJson.Write);
        writer.WriteAllOrNull("plan"u8, decision.Plan, PlanJson.Write);
        writer.WriteOrNull("transition"u8, decision.Transition, PlanJson.Write);
        writer.WriteAll("constraints"u8, decision.Constraints, FindingJson.Write);
        writer.WriteOrNull("placement"u8, decision.Placement, PlanJson.Write);
        writer.WriteOrNull("review"u8, decision.Review, PlanJson.Write);
        writer.WriteOrNull("receipt"u8, decision.Receipt, SignalJson.Write);
        writer.WriteEndObject();
    }
}
