using System.Text.Json;

namespace LevelOfCare.Json.Direct.Decisions;

/// <summary>A decision as it stands in JSON. Its parts unfold as they are written, in this order.</summary>
internal static class DecisionJson
{
    public static void Write(Utf8JsonWriter writer, PlacementDecision decision)
    {
        writer.WriteStartObject();
        writer.WriteString(MemberNames.Schema, decision.Schema);
        writer.WriteString(MemberNames.Id, decision.Id);
        writer.WriteString(MemberNames.Status, Codes.DecisionStatus.Of(decision.Status));
        writer.WriteBoolean(MemberNames.Provisional, decision.Provisional);
        writer.WriteString(MemberNames.Edition, decision.Edition is { } edition ? Codes.Edition.Of(edition) : null);
        writer.WriteString(MemberNames.Label, decision.Label);
        writer.WriteString(MemberNames.Level, decision.Level?.Code);
        AddOnsJson.WriteAll(writer, MemberNames.AddOns, decision.AddOns);
        AddOnsJson.WriteAll(writer, MemberNames.PossibleAddOns, decision.PossibleAddOns);
        writer.WriteTexts(MemberNames.Possible, decision.Possible);
        writer.WriteAll(MemberNames.Missing, decision.Missing, FindingJson.Write);
        writer.WriteAll(MemberNames.Actions, decision.Actions, FindingJson.Write);
        writer.WriteAll(MemberNames.Notes, decision.Notes, FindingJson.Write);
        writer.WriteString(MemberNames.Message, decision.Message);
        writer.WriteOrNull(MemberNames.Emergency, decision.Emergency, SignalJson.Write);
        writer.WriteOrNull(MemberNames.Withdrawal, decision.Withdrawal, SignalJson.Write);
        writer.WriteAll(MemberNames.Drivers, decision.Drivers, ReasonJson.Write);
        writer.WriteAllOrNull(MemberNames.WhyNotLower, decision.WhyNotLower, ReasonJson.Write);
        writer.WriteAllOrNull(MemberNames.WhyNotHigher, decision.WhyNotHigher, ReasonJson.Write);
        writer.WriteAllOrNull(MemberNames.SmallestChanges, decision.SmallestChanges, ReasonJson.Write);
        writer.WriteAllOrNull(MemberNames.Plan, decision.Plan, PlanJson.Write);
        writer.WriteOrNull(MemberNames.Transition, decision.Transition, PlanJson.Write);
        writer.WriteAll(MemberNames.Constraints, decision.Constraints, FindingJson.Write);
        writer.WriteOrNull(MemberNames.Placement, decision.Placement, PlanJson.Write);
        writer.WriteOrNull(MemberNames.Review, decision.Review, PlanJson.Write);
        writer.WriteOrNull(MemberNames.Receipt, decision.Receipt, SignalJson.Write);
        writer.WriteEndObject();
    }
}
