using System.Collections.Immutable;
using System.Text;

namespace LevelOfCare.Benchmarks.ByHand;

/// <summary>Sessions against the times that the person must keep.</summary>
internal static class Schedule
{
    /// <summary>The sessions in conflict in the order of the week; <see langword="null"/> where there are none.</summary>
    public static string? Conflicts(ImmutableArray<ProgramSession> week, ImmutableArray<BusyTime> busy)
    {
        List<(ProgramSession Session, BusyTime Busy)>? found = null;
        foreach (var session in week)
        {
            foreach (var time in busy)
            {
                if (session.Day == time.Day && session.From < time.To && time.From < session.To)
                {
                    (found ??= []).Add((session, time));
                }
            }
        }

        if (found is null)
        {
            return null;
        }

        found.Sort((left, right) => (left.Session.Day, left.Session.From, left.Busy.Why).CompareTo((right.Session.Day, right.Session.From, right.Busy.Why)));
        var text = new StringBuilder();
        var previous = "";
        foreach (var (session, time) in found)
        {
            var next = $"{session.Day} {session.From:HH\\:mm}-{session.To:HH\\:mm} ({NameOf(time.Why)})";
            if (next != previous)
            {
                text.Append(text.Length == 0 ? "" : ", ").Append(next);
                previous = next;
            }
        }

        return text.ToString();
    }

    /// <summary>The other programs that keep those times free, at the same level or above, by name.</summary>
    public static string Free(Offer conflicting, Offer[] offers)
    {
        var free = new List<string>();
        foreach (var other in offers)
        {
            if (other.Program is { Week: not null, Accepting: not false } && other.Conflicts is null && other.Placement.Rank >= conflicting.Placement.Rank)
            {
                free.Add(other.Program.Id);
            }
        }

        free.Sort(string.CompareOrdinal);
        return string.Join(", ", free);
    }

    private static string NameOf(BusyReason why) => why switch { BusyReason.Work => "work", BusyReason.School => "school", BusyReason.Care => "care", _ => "other" };
}
