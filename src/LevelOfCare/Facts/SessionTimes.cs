using System.Collections.Immutable;

namespace LevelOfCare.Facts;

/// <summary>Times of sessions in whole minutes.</summary>
internal static class SessionTimes
{
    /// <summary>How long a session is.</summary>
    public static int Minutes(ProgramSession session) => MinuteOf(session.To) - MinuteOf(session.From);

    /// <summary>The sessions that fall into times to be kept, in words; touching is no conflict.</summary>
    public static string Conflicts(ImmutableArray<ProgramSession> week, Preferences? preferences) => preferences?.Busy is not { Length: > 0 } ? "" : string.Join(
        ", ",
        week.SelectMany(_ => preferences.Busy, (session, busy) => (Session: session, Busy: busy))
            .Where(pair => pair.Session.Day == pair.Busy.Day && pair.Session.From < pair.Busy.To && pair.Busy.From < pair.Session.To)
            .OrderBy(pair => pair.Session.Day).ThenBy(pair => pair.Session.From).ThenBy(pair => pair.Busy.Why)
            .Select(pair => $"{pair.Session.Day} {pair.Session.From:HH\\:mm}-{pair.Session.To:HH\\:mm} ({pair.Busy.Why.ToString().ToLowerInvariant()})")
            .Distinct());

    private static int MinuteOf(TimeOnly time) => (time.Hour * 60) + time.Minute;
}
