using System.Collections.Immutable;
using System.Text.Json;

namespace LevelOfCare.Json.Direct.Cases;

/// <summary>Where somebody is now, as it stands in JSON.</summary>
internal static class CurrentPlacementJson
{
    private const int Required = 1;

    public static CurrentPlacement Read(ref StrictReader reader)
    {
        string? level = null;
        Edition? edition = null;
        ImmutableArray<string>? addOns = null;
        DateOnly? since = null;
        DateOnly? tailSince = null;
        Progress? progress = null;
        Remission? remission = null;
        var seen = 0;
        reader.EnterObject();
        while (reader.NextMember())
        {
            if (reader.Is("level"u8, 1, ref seen))
            {
                level = reader.Text();
            }
            else if (reader.Is("edition"u8, 1 << 1, ref seen))
            {
                edition = reader.IsNull ? null : (Edition)reader.Code(Codes.Edition);
            }
            else if (reader.Is("addOns"u8, 1 << 2, ref seen))
            {
                addOns = reader.IsNull ? null : reader.TextList();
            }
            else if (reader.Is("since"u8, 1 << 3, ref seen))
            {
                since = reader.IsNull ? null : reader.Date();
            }
            else if (reader.Is("tailSince"u8, 1 << 4, ref seen))
            {
                tailSince = reader.IsNull ? null : reader.Date();
            }
            else if (reader.Is("progress"u8, 1 << 5, ref seen))
            {
                progress = reader.IsNull ? null : (Progress)reader.Code(Codes.Progress);
            }
            else if (reader.Is("remission"u8, 1 << 6, ref seen))
            {
                remission = reader.IsNull ? null : (Remission)reader.Code(Codes.Remission);
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
            Edition = edition,
            AddOns = addOns,
            Since = since,
            TailSince = tailSince,
            Progress = progress,
            Remission = remission,
        };
    }

    public static void Write(Utf8JsonWriter writer, CurrentPlacement current)
    {
        writer.WriteStartObject();
        writer.WriteKnown("level"u8, current.Level);

        if (current.Edition is { } edition)
        {
            writer.WriteString("edition"u8, Codes.Edition.Of(edition));
        }

        writer.WriteKnown("addOns"u8, current.AddOns);

        if (current.Since is { } since)
        {
            writer.WriteDate("since"u8, since);
        }

        if (current.TailSince is { } tailSince)
        {
            writer.WriteDate("tailSince"u8, tailSince);
        }

        if (current.Progress is { } progress)
        {
            writer.WriteString("progress"u8, Codes.Progress.Of(progress));
        }

        if (current.Remission is { } remission)
        {
            writer.WriteString("remission"u8, Codes.Remission.Of(remission));
        }

        writer.WriteEndObject();
    }
}
