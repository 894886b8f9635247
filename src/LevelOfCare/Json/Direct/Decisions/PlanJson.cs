using System.Text.Json;

namespace LevelOfCare.Json.Direct.Decisions;

/// <summary>What follows from a decision: steps, a transition, the placement given, the next review.</summary>
internal static class PlanJson
{
    public static void Write(Utf8JsonWriter writer, PlanStep planned)
    {
        writer.WriteStartObject();
        writer.WriteNumber(MemberNames.Step, planned.Step);
        writer.WriteString(MemberNames.Level, planned.Level);
        writer.WriteString(MemberNames.Until, planned.Until);
        writer.WriteString(MemberNames.When, planned.When);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, TransitionAdvice transition)
    {
        writer.WriteStartObject();
        writer.WriteString(MemberNames.Kind, transition.Kind);
        writer.WriteString(MemberNames.From, transition.From);
        writer.WriteString(MemberNames.To, transition.To);
        writer.WriteTexts(MemberNames.Because, transition.Because);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, PlacementChoice placement)
    {
        writer.WriteStartObject();
        writer.WriteString(MemberNames.Program, placement.Program);
        writer.WriteString(MemberNames.Level, placement.Level);
        writer.WriteOrNull(MemberNames.Gap, placement.Gap, PlanJson.Write);
        writer.WriteOrNull(MemberNames.Interim, placement.Interim, PlanJson.Write);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, PlacementGap gap)
    {
        writer.WriteStartObject();
        writer.WriteString(MemberNames.Indicated, gap.Indicated);
        writer.WriteString(MemberNames.Given, gap.Given);
        writer.WriteString(MemberNames.Reason, Codes.SelectionReason.Of(gap.Reason));
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, InterimPlacement interim)
    {
        writer.WriteStartObject();
        writer.WriteString(MemberNames.Program, interim.Program);
        writer.WriteTexts(MemberNames.Missing, interim.Missing);
        writer.WriteString(MemberNames.Until, interim.Until);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, ReviewDue review)
    {
        writer.WriteStartObject();
        writer.WriteDate(MemberNames.Due, review.Due);
        writer.WriteString(MemberNames.Basis, review.Basis);
        writer.WriteEndObject();
    }
}
