using System.Text.Json;

namespace LevelOfCare.Json.Direct.Cases;

/// <summary>What was selected, and why, as it stands in JSON.</summary>
internal static class SelectionJson
{
    private const int Required = 1;

    public static Selection Read(ref StrictReader reader)
    {
        string? level = null;
        string? program = null;
        SelectionReason? reason = null;
        string? note = null;
        var seen = 0;
        reader.EnterObject();
        while (reader.NextMember())
        {
            if (reader.Is("level"u8, 1, ref seen))
            {
                level = reader.Text();
            }
            else if (reader.Is("program"u8, 1 << 1, ref seen))
            {
                program = reader.TextOrNull();
            }
            else if (reader.Is("reason"u8, 1 << 2, ref seen))
            {
                reason = reader.IsNull ? null : (SelectionReason)reader.Code(Codes.SelectionReason);
            }
            else if (reader.Is("note"u8, 1 << 3, ref seen))
            {
                note = reader.TextOrNull();
            }
            else
            {
                reader.GiveUp();
            }
        }

        reader.Require(Required, seen);
        return new()
        {
            Level = level!,
            Program = program,
            Reason = reason,
            Note = note,
        };
    }

    public static void Write(Utf8JsonWriter writer, Selection selection)
    {
        writer.WriteStartObject();
        writer.WriteKnown("level"u8, selection.Level);
        writer.WriteKnown("program"u8, selection.Program);

        if (selection.Reason is { } reason)
        {
            writer.WriteString("reason"u8, Codes.SelectionReason.Of(reason));
        }

        writer.WriteKnown("note"u8, selection.Note);
        writer.WriteEndObject();
    }
}
