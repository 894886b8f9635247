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

    private readonly IReadOnlyList<Interval> review;

    private Profile(WithdrawalProfile withdrawal, ProgramProfile programs, IReadOnlyList<Interval> review)
    {
        Withdrawal = withdrawal;
        Programs = programs;
        this.review = review;
        Facts = [.. review.Select(interval => new ReviewInterval(interval.Group, interval.Days)), .. WayDown.Rungs];
    }

    /// <summary>How withdrawal scales are read; listed with the rules, and so part of the hash.</summary>
    public WithdrawalProfile Withdrawal { get; }

    /// <summary>How programs are measured.</summary>
    public ProgramProfile Programs { get; }

    /// <summary>Every other setting, in a fixed order.</summary>
    public IReadOnlyList<ProfileSetting> Settings =>
        field ??= [.. Programs.Settings(), .. review.Select(interval => new ProfileSetting(interval.Name, interval.Days.ToString(CultureInfo.InvariantCulture)))];

    /// <summary>The facts that hold for every case.</summary>
    public ImmutableArray<object> Facts { get; }

    /// <summary>Of options that nobody has changed.</summary>
    public static Profile Usual => new(WithdrawalProfile.Wm2020, ProgramProfile.Default, Review(new()));

    /// <summary>Reads the settings of options.</summary>
    public static Profile Of(PlacementOptions options) => new(options.WithdrawalProfile, new(options.ClinicalModalities, options.WeeklyHours), Review(options.ReviewDays));

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

    private static Interval[] Review(ReviewDays days) =>
    [
        new(nameof(days.EarlyInterventionAndMonitoring), ReviewInterval.Monitoring, days.EarlyInterventionAndMonitoring),
        new(nameof(days.Level1), "1", days.Level1),
        new(nameof(days.Level2), "2", days.Level2),
        new(nameof(days.Level3), "3", days.Level3),
        new(nameof(days.Level4), "4", days.Level4),
        new(nameof(days.AcuteWithdrawal), ReviewInterval.AcuteWithdrawal, days.AcuteWithdrawal),
    ];

    /// <summary>The days within which a group of levels is reviewed.</summary>
    private sealed record Interval(string Property, string Group, int Days)
    {
        public string Name => $"{nameof(ReviewDays)}.{Property}";

        public string Path => $"$.reviewDays.{JsonNamingPolicy.CamelCase.ConvertName(Property)}";
    }
}
