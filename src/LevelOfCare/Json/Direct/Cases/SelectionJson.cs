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
            if (reader.Is(MemberNames.Level, 1, ref seen))
            {
                level = reader.Text();
            }
            else if (reader.Is(MemberNames.Program, 1 << 1, ref seen))
            {
                program = reader.TextOrNull();
            }
            else if (reader.Is(MemberNames.Reason, 1 << 2, ref seen))
            {
                reason = reader.IsNull ? null : (SelectionReason)reader.Code(Codes.SelectionReason);
            }
            else if (reader.Is(MemberNames.Note, 1 << 3, ref seen))
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
        writer.WriteKnown(MemberNames.Level, selection.Level);
        writer.WriteKnown(MemberNames.Program, selection.Program);

        if (selection.Reason is { } reason)
        {
            writer.WriteString(MemberNames.Reason, Codes.SelectionReason.Of(reason));
        }

        writer.WriteKnown(MemberNames.Note, selection.Note);
        writer.WriteEndObject();
    }
}
