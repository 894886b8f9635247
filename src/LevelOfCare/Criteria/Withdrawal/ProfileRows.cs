using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Criteria.Withdrawal;

/// <summary>A profile of cut-offs as facts for the rules, and as rows that listings show.</summary>
internal static class ProfileRows
{
    /// <summary>Each band up to the next of its substance.</summary>
    public static IReadOnlyList<ScaleBand> Facts(WithdrawalProfile profile) => [.. profile.Bands
        .GroupBy(band => band.Substance)
        .SelectMany(bands => bands.Zip(bands.Skip(1).Select(next => next.From).Append(int.MaxValue), (band, below) => new ScaleBand(band.Substance, band.From, below, band.Level)))];

    /// <summary>The name of the row that a band is.</summary>
    public static string NameOf(WithdrawalBand band) => $"WM-BAND-{band.Substance.ToString().ToUpperInvariant()}-{band.From}";

    /// <summary>A band in one sentence.</summary>
    public static string SentenceOf(WithdrawalBand band) =>
        $"{band.Substance.ToString()}: a {(band.Substance == Substance.Opioid ? "COWS" : "CIWA-Ar")} from {band.From} asks for {WithdrawalLevels.CodeOf(band.Level)}.";

    /// <summary>What a profile says beside its bands.</summary>
    public static string SentenceOf(WithdrawalProfile profile) =>
        $"Scales are read by the profile {profile.Name}; a score older than {FindingMessages.Hours(profile.ScoresAreFreshFor)} is not used.";
}
