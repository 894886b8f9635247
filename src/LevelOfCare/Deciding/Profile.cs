using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using LevelOfCare.Criteria.Continuum;
using LevelOfCare.Criteria.Programs;
using LevelOfCare.Facts;
using LevelOfCare.Validation;

namespace LevelOfCare.Deciding;

/// <summary>What an application has set that can change an answer, as facts for the rules and as text for the rule-set hash.</summary>
internal sealed class Profile
{
    private const int FewestDays = 1;
    private const int MostDays = 366;

    private Profile(WithdrawalProfile withdrawal, ProgramProfile programs, ImmutableArray<ProfileSetting> settings, ImmutableArray<object> facts)
    {
        Withdrawal = withdrawal;
        Programs = programs;
        Settings = settings;
        Facts = facts;
    }

    /// <summary>How withdrawal scales are read; listed with the rules, and so part of the hash.</summary>
    public WithdrawalProfile Withdrawal { get; }

    /// <summary>How programs are measured.</summary>
    public ProgramProfile Programs { get; }

    /// <summary>Every other setting, in a fixed order.</summary>
    public ImmutableArray<ProfileSetting> Settings { get; }

    /// <summary>The facts that hold for every case.</summary>
    public ImmutableArray<object> Facts { get; }

    /// <summary>Reads the settings of options.</summary>
    public static Profile Of(PlacementOptions options)
    {
        var review = Review(options.ReviewDays).ToList();
        var programs = new ProgramProfile(options.ClinicalModalities, options.WeeklyHours);
        return new(
            options.WithdrawalProfile,
            programs,
            [.. programs.Settings(), .. review.Select(interval => new ProfileSetting(interval.Name, interval.Days.ToString(CultureInfo.InvariantCulture)))],
            [.. review.Select(interval => new ReviewInterval(interval.Group, interval.Days)), .. WayDown.Rungs]);
    }

    /// <summary>Lists everything that is wrong with the settings of options.</summary>
    public static IEnumerable<SettingProblem> Check(PlacementOptions options) =>
    [
        .. options.ProfileName is { } name && string.IsNullOrWhiteSpace(name) ? [SettingProblems.Unnamed()] : (IEnumerable<SettingProblem>)[],
        .. ProfileChecks.Check(options.WithdrawalProfile),
        .. Review(options.ReviewDays)
            .Where(interval => interval.Days is < FewestDays or > MostDays)
            .Select(interval => SettingProblems.ReviewDays(interval.Name, interval.Path, interval.Days, FewestDays, MostDays)),
        .. options.ClinicalModalities.Count == 0 ? [SettingProblems.NothingClinical()] : (IEnumerable<SettingProblem>)[],
        .. HoursChecks.Check(options.WeeklyHours),
    ];

    private static IEnumerable<(string Name, string Path, string Group, int Days)> Review(ReviewDays days) =>
    [
        Interval(nameof(days.EarlyInterventionAndMonitoring), ReviewInterval.Monitoring, days.EarlyInterventionAndMonitoring),
        Interval(nameof(days.Level1), "1", days.Level1),
        Interval(nameof(days.Level2), "2", days.Level2),
        Interval(nameof(days.Level3), "3", days.Level3),
        Interval(nameof(days.Level4), "4", days.Level4),
        Interval(nameof(days.AcuteWithdrawal), ReviewInterval.AcuteWithdrawal, days.AcuteWithdrawal),
    ];

    private static (string Name, string Path, string Group, int Days) Interval(string property, string group, int days) =>
        ($"{nameof(ReviewDays)}.{property}", $"$.reviewDays.{JsonNamingPolicy.CamelCase.ConvertName(property)}", group, days);
}
