using System.Text.Json;

namespace LevelOfCare.Json.Direct.Decisions;

/// <summary>What follows from a decision: steps, a transition, the placement given, the next review.</summary>
internal static class PlanJson
{
    public static void Write(Utf8JsonWriter writer, PlanStep planned)
    {
        writer.WriteStartObject();
        writer.WriteNumber("step"u8, planned.Step);
        writer.WriteString("level"u8, planned.Level);
        writer.WriteString("until"u8, planned.Until);
        writer.WriteString("when"u8, planned.When);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, TransitionAdvice transition)
    {
        writer.WriteStartObject();
        writer.WriteString("kind"u8, transition.Kind);
        writer.WriteString("from"u8, transition.From);
        writer.WriteString("to"u8, transition.To);
        writer.WriteTexts("because"u8, transition.Because);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, PlacementChoice placement)
    {
        writer.WriteStartObject();
        writer.WriteString("program"u8, placement.Program);
        writer.WriteString("level"u8, placement.Level);
        writer.WriteOrNull("gap"u8, placement.Gap, PlanJson.Write);
        writer.WriteOrNull("interim"u8, placement.Interim, PlanJson.Write);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, PlacementGap gap)
    {
        writer.WriteStartObject();
        writer.WriteString("indicated"u8, gap.Indicated);
        writer.WriteString("given"u8, gap.Given);
        writer.WriteString("reason"u8, Codes.SelectionReason.Of(gap.Reason));
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, InterimPlacement interim)
    {
        writer.WriteStartObject();
        writer.WriteString("program"u8, interim.Program);
        writer.WriteTexts("missing"u8, interim.Missing);
        writer.WriteString("until"u8, interim.Until);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, ReviewDue review)
    {
        writer.WriteStartObject();
        writer.WriteDate("due"u8, review.Due);
        writer.WriteString("basis"u8, review.Basis);
        writer.WriteEndObject();
    }
}
