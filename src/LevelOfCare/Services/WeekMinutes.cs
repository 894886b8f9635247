using System.Collections.Immutable;

namespace LevelOfCare.Services;

/// <summary>The minutes of a week's services: by service, by day, and those that count as clinical. To the minute, since 8 h 59 min is another level than 9 h.</summary>
internal sealed class WeekMinutes
{
    private readonly ServiceCounting counting;
    private readonly ImmutableArray<(Weekday? Day, Modality Modality, int Minutes)> entries;

    private WeekMinutes(IEnumerable<(Weekday? Day, Modality Modality, int Minutes)> entries, ServiceCounting counting)
    {
        this.entries = [.. entries];
        this.counting = counting;
    }

    /// <summary>The minutes of sessions.</summary>
    public static WeekMinutes Of(IEnumerable<ProgramSession> sessions, ServiceCounting counting) =>
        new(sessions.Select(session => ((Weekday?)session.Day, session.Modality, MinutesOf(session))), counting);

    /// <summary>The minutes of services that are not laid on days.</summary>
    public static WeekMinutes Of(IEnumerable<PlannedService> services, ServiceCounting counting) =>
        new(services.Select(service => ((Weekday?)null, service.Modality, service.MinutesAWeek)), counting);

    /// <summary>All minutes.</summary>
    public int Total => entries.Sum(entry => entry.Minutes);

    /// <summary>The minutes that count as clinical.</summary>
    public int Clinical => entries.Where(entry => counting.Counts(entry.Modality)).Sum(entry => entry.Minutes);

    /// <summary>The services that have any minutes, in the order of <see cref="Modality"/>, with their minutes.</summary>
    public IEnumerable<(Modality Modality, int Minutes)> ByModality =>
        entries.GroupBy(entry => entry.Modality).Select(group => (group.Key, group.Sum(entry => entry.Minutes))).Where(entry => entry.Item2 > 0).OrderBy(entry => entry.Key);

    /// <summary>The minutes of a service.</summary>
    public int Of(Modality modality) => entries.Where(entry => entry.Modality == modality).Sum(entry => entry.Minutes);

    /// <summary>The clinical minutes of a day.</summary>
    public int ClinicalOn(Weekday day) => entries.Where(entry => entry.Day == day && counting.Counts(entry.Modality)).Sum(entry => entry.Minutes);

    /// <summary>The length of a session.</summary>
    public static int MinutesOf(ProgramSession session) => (int)((session.To.Ticks - session.From.Ticks) / TimeSpan.TicksPerMinute);
}
