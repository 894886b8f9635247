using System.Collections.Immutable;
using LevelOfCare.Wording;

namespace LevelOfCare.Services;

/// <summary>What a week at a level holds: services with their hours, and what the plan says is part of it.</summary>
/// <remarks>Immutable and safe to share between threads. The checks say what a plan lacks; they never change what is indicated.</remarks>
public sealed record ServicePlan
{
    /// <summary>The level.</summary>
    public required CareLevel Level { get; init; }

    /// <summary>Whose hours apply; adults by default.</summary>
    public Population Population { get; init; }

    /// <summary>The services of a week. A service that stands twice counts with both times.</summary>
    public required ImmutableArray<PlannedService> Services { get; init => field = value.IsDefault ? [] : value; }

    /// <summary>The services that the plan says are part of it, such as cognitive behavioral therapy; each must then have time.</summary>
    public ImmutableArray<Modality> Includes { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The plan that a week of sessions makes; it includes what the sessions hold.</summary>
    /// <param name="level">The level.</param>
    /// <param name="week">The sessions.</param>
    /// <param name="population">Whose hours apply.</param>
    /// <returns>The plan, one entry for each service.</returns>
    public static ServicePlan OfWeek(CareLevel level, IEnumerable<ProgramSession> week, Population population = Population.Adult)
    {
        ArgumentNullException.ThrowIfNull(level);
        ArgumentNullException.ThrowIfNull(week);
        var minutes = WeekMinutes.Of(week, ServiceCounting.Default).ByModality.ToList();
        return new()
        {
            Level = level,
            Population = population,
            Services = [.. minutes.Select(entry => new PlannedService(entry.Modality, entry.Minutes))],
            Includes = [.. minutes.Select(entry => entry.Modality)],
        };
    }

    /// <summary>The clinical minutes a week.</summary>
    /// <param name="counting">Which services count; <see langword="null"/> for <see cref="ServiceCounting.Default"/>.</param>
    /// <returns>The minutes.</returns>
    public int ClinicalMinutes(ServiceCounting? counting = null) => WeekMinutes.Of(Services, counting ?? ServiceCounting.Default).Clinical;

    /// <summary>What the plan lacks: hours of its level, group therapy where the level is built on it, services that it says are part of it.</summary>
    /// <param name="counting">Which services count; <see langword="null"/> for <see cref="ServiceCounting.Default"/>.</param>
    /// <returns>
    /// <c>PLAN-HOURS</c> (a violation; a warning where the level's hours are this library's own reading), <c>PLAN-GROUP-MISSING</c> (a warning, for intensive outpatient care and
    /// partial hospitalization), <c>PLAN-MODALITY-MISSING</c> (a warning), in that order; empty where nothing is lacking.
    /// </returns>
    public ImmutableArray<ConstraintFinding> Check(ServiceCounting? counting = null)
    {
        var minutes = WeekMinutes.Of(Services, counting ?? ServiceCounting.Default);
        var findings = ImmutableArray.CreateBuilder<ConstraintFinding>();
        var hours = Population == Population.Adolescent ? Level.AdolescentHours : Level.AdultHours;
        if (hours is not null && !hours.Contains(minutes.Clinical))
        {
            Add("PLAN-HOURS", hours.Confidence == Confidence.Ours ? Severity.Warning : Severity.Violation, "hours", new(MessageKeys.PlanHours, Level.Code, $"{hours}", Time(minutes.Clinical)));
        }

        // What tells intensive outpatient care from outpatient care is its groups.
        if (Level.BroadLevel == 2 && minutes.Of(Modality.Group) == 0)
        {
            Add("PLAN-GROUP-MISSING", Severity.Warning, "group", new(MessageKeys.PlanGroupMissing, Level.Code));
        }

        foreach (var modality in Includes.Distinct().Order().Where(modality => minutes.Of(modality) == 0))
        {
            Add("PLAN-MODALITY-MISSING", Severity.Warning, Json.Codes.Modality.Of(modality), new(MessageKeys.PlanModalityMissing, Json.Codes.Modality.Of(modality)));
        }

        return findings.ToImmutable();

        void Add(string code, Severity severity, string about, Message message) => findings.Add(new(code, severity, about, MessageWriter.English.Write(message), code));
    }

    private static string Time(int minutes) => minutes % 60 == 0 ? $"{minutes / 60} h" : $"{minutes / 60} h {minutes % 60} min";
}
