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
            if (reader.Is(MemberNames.Level, 1, ref seen))
            {
                level = reader.Text();
            }
            else if (reader.Is(MemberNames.Edition, 1 << 1, ref seen))
            {
                edition = reader.IsNull ? null : (Edition)reader.Code(Codes.Edition);
            }
            else if (reader.Is(MemberNames.AddOns, 1 << 2, ref seen))
            {
                addOns = reader.IsNull ? null : reader.TextList();
            }
            else if (reader.Is(MemberNames.Since, 1 << 3, ref seen))
            {
                since = reader.IsNull ? null : reader.Date();
            }
            else if (reader.Is(MemberNames.TailSince, 1 << 4, ref seen))
            {
                tailSince = reader.IsNull ? null : reader.Date();
            }
            else if (reader.Is(MemberNames.Progress, 1 << 5, ref seen))
            {
                progress = reader.IsNull ? null : (Progress)reader.Code(Codes.Progress);
            }
            else if (reader.Is(MemberNames.Remission, 1 << 6, ref seen))
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
        writer.WriteKnown(MemberNames.Level, current.Level);

        if (current.Edition is { } edition)
        {
            writer.WriteString(MemberNames.Edition, Codes.Edition.Of(edition));
        }

        writer.WriteKnown(MemberNames.AddOns, current.AddOns);

        if (current.Since is { } since)
        {
            writer.WriteDate(MemberNames.Since, since);
        }

        if (current.TailSince is { } tailSince)
        {
            writer.WriteDate(MemberNames.TailSince, tailSince);
        }

        if (current.Progress is { } progress)
        {
            writer.WriteString(MemberNames.Progress, Codes.Progress.Of(progress));
        }

        if (current.Remission is { } remission)
        {
            writer.WriteString(MemberNames.Remission, Codes.Remission.Of(remission));
        }

        writer.WriteEndObject();
    }
}
