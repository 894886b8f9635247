using LevelOfCare.Validation;

namespace LevelOfCare.Json;

/// <summary>Makes a profile of what a file says.</summary>
internal static class ProfileConversion
{
    /// <summary>More hours than any check allows, and few enough to be counted in.</summary>
    private const int ManyHours = 1_000_000;

    /// <summary>The profile. Hours of a level that does not exist, which <see cref="ProfileDocumentChecks"/> tells, are nothing in their place, so that places stay the same.</summary>
    public static PlacementProfile Of(ProfileDocument document) => new()
    {
        Name = document.Name,
        Withdrawal = document.Withdrawal is { Bands: null, ScoresFreshForHours: null } or null ? null : Of(document.Withdrawal, document.Name),
        ReviewDays = document.ReviewDays is { } days ? Of(days) : null,
        ClinicalModalities = document.ClinicalModalities,
        WeeklyHours = document.WeeklyHours is { } hours ? [.. hours.Select(Of)] : null,
        Identifiers = document.Identifiers is { } identifiers ? [.. identifiers.Select(Of)] : null,
    };

    private static WithdrawalProfile Of(WithdrawalSection section, string name) => WithdrawalProfile.Wm2020 with
    {
        Name = name,
        Bands = section.Bands is { } bands ? [.. bands.Select(Of)] : WithdrawalProfile.Wm2020.Bands,
        ScoresAreFreshFor = section.ScoresFreshForHours is { } hours ? TimeSpan.FromHours(Math.Clamp(hours, -ManyHours, ManyHours)) : WithdrawalProfile.Wm2020.ScoresAreFreshFor,
    };

    private static WithdrawalBand Of(BandEntry band) => new(band.Substance, band.From, band.Level) { Confidence = band.Confidence, Source = band.Source ?? "" };

    private static ReviewDays Of(ReviewSection section)
    {
        var library = new ReviewDays();
        return new()
        {
            EarlyInterventionAndMonitoring = section.EarlyInterventionAndMonitoring ?? library.EarlyInterventionAndMonitoring,
            Level1 = section.Level1 ?? library.Level1,
            Level2 = section.Level2 ?? library.Level2,
            Level3 = section.Level3 ?? library.Level3,
            Level4 = section.Level4 ?? library.Level4,
            AcuteWithdrawal = section.AcuteWithdrawal ?? library.AcuteWithdrawal,
        };
    }

    private static LevelHours Of(HoursEntry entry) => CareLevel.TryParse(entry.Edition, entry.Level) is { } level
        ? new(level, entry.Population, new(entry.AtLeast, entry.Below, entry.Confidence))
        : null!;

    private static LevelIdentifier Of(IdentifierEntry entry) =>
        new(entry.System, entry.Code, entry.Meaning, entry.Levels, entry.Confidence) { CheckWithPayer = entry.CheckWithPayer ?? false };
}
