using LevelOfCare.Json;

namespace LevelOfCare.Validation;

/// <summary>The problems of settings, each with its code and remedy. Paths are those of a profile in a file.</summary>
internal static class SettingProblems
{
    public static SettingProblem ReviewDays(string setting, string path, int value, int least, int most) => new(
        new("LOC2007", setting, $"{setting} is {value}, which is not allowed. Set it to {least} to {most}."),
        file => file.Number(path, value, $"{least} to {most}"));

    public static SettingProblem Unnamed() => new(
        new("LOC2010", "ProfileName", "The profile in use has no name. Give it one: receipts tell profiles apart by it."),
        file => file.Empty("$.name"));

    public static SettingProblem NoProfile() => new(
        new("LOC2010", "WithdrawalProfile", "There is no withdrawal profile. Leave the option as it is, or set a profile."));

    public static SettingProblem ProfileWithoutName() => new(
        new("LOC2010", "WithdrawalProfile", "The withdrawal profile has no name. Give it one: receipts and listings tell profiles apart by it."),
        file => file.Empty("$.name"));

    public static SettingProblem Freshness(string profile, TimeSpan value, int most) => new(
        new(
            "LOC2011",
            profile,
            $"In {profile} scores are fresh for {(value <= TimeSpan.Zero ? "no time at all, so that none would ever be used" : $"longer than {most} hours, so that old ones would pass for what is so now")}. Set ScoresAreFreshFor to more than zero, up to {most} hours; 24 hours is usual."),
        file => file.Number("$.withdrawal.scoresFreshForHours", value.TotalHours, $"1 to {most}"));

    public static SettingProblem NoBand(string profile) => new(new("LOC2012", profile, $"{profile} has a band that is null. Give the band, or leave it out."));

    public static SettingProblem BandWithoutScale(string profile, int place, Substance substance, IEnumerable<Substance> scaled) => new(
        new("LOC2012", profile, $"{profile} has a band for {substance}, which has no scale here. Bands are for {string.Join(", ", scaled)}."),
        file => file.NoScale($"{Band(place)}.substance", Codes.Substance.Of(substance), scaled.Select(Codes.Substance.Of)));

    public static SettingProblem BandOutsideScale(string profile, int place, Substance substance, int from, int most) => new(
        new("LOC2013", profile, $"In {profile} a band for {substance} begins at {from}, outside its scale. Begin it at 0 to {most}."),
        file => file.Number($"{Band(place)}.from", from, $"0 to {most}"));

    public static SettingProblem BandWithoutLevel(string profile, Substance substance, int from) => new(
        new("LOC2014", profile, $"In {profile} the band for {substance} from {from} asks for no level. Give 1-WM to 4-WM; scores below the first band ask for nothing."));

    public static SettingProblem NoBands(string profile, params IEnumerable<Substance> substances) => new(
        new("LOC2015", profile, $"{profile} has no band for {string.Join(", ", substances)}, so that its scale would be silent. Give at least one."),
        file =>
        {
            foreach (var substance in substances)
            {
                file.SilentScale("$.withdrawal.bands", Codes.Substance.Of(substance));
            }
        });

    public static SettingProblem BandsDoNotRise(string profile, WithdrawalBand band, WithdrawalBand next, int nextPlace) => new(
        new(
            "LOC2016",
            profile,
            $"In {profile} the bands for {next.Substance} from {band.From} and from {next.From} do not rise. Order them by score; a higher score may not ask for the same or for less."),
        file => file.BandOrder(
            next.From <= band.From ? $"{Band(nextPlace)}.from" : $"{Band(nextPlace)}.level",
            next.From <= band.From ? $"{next.From}" : WithdrawalLevels.CodeOf(next.Level),
            next.From <= band.From ? $"more than {band.From}" : $"more than {WithdrawalLevels.CodeOf(band.Level)}"));

    public static SettingProblem NoHours() => new(new("LOC2021", "WeeklyHours", "There is an entry of WeeklyHours that is null. Give the hours, or leave it out."));

    public static SettingProblem HoursTwice(LevelHours hours, int place) => new(
        Hours(hours, "each level and population once"),
        file => file.Repeated($"{Entry(place)}.level", hours.Level.Code, "level and population"));

    public static SettingProblem HoursOutsideAWeek(LevelHours hours, int place, bool isCeiling, int most) => new(
        Hours(hours, $"a minimum from 0, and a ceiling above it, up to {most}"),
        file => file.Number(
            isCeiling ? $"{Entry(place)}.below" : $"{Entry(place)}.atLeast",
            isCeiling ? hours.Hours.Below!.Value : hours.Hours.AtLeast,
            isCeiling ? $"more than the minimum, up to {most}; null where there is no ceiling" : $"0 to {most}"));

    public static SettingProblem HoursLoosened(LevelHours hours, int place, WeeklyHours sure) => new(
        Hours(hours, $"the minimum {sure.AtLeast} with at least {sure.Confidence} confidence, which public sources print; the ceiling may differ"),
        file =>
        {
            if (hours.Hours.AtLeast != sure.AtLeast)
            {
                file.SureHours($"{Entry(place)}.atLeast", $"{hours.Hours.AtLeast}", $"{sure.AtLeast}");
            }

            if (hours.Hours.Confidence < sure.Confidence)
            {
                file.SureHours($"{Entry(place)}.confidence", Codes.Confidence.Of(hours.Hours.Confidence), string.Join(", ", Enum.GetValues<Confidence>().Where(confidence => confidence >= sure.Confidence).Select(Codes.Confidence.Of)));
            }
        });

    public static SettingProblem NothingClinical() => new(
        new("LOC2022", "ClinicalModalities", "No modality counts as clinical service hours, so that every program would have none. Leave at least one in ClinicalModalities."),
        file => file.NothingClinical("$.clinicalModalities"));

    private static RuleSetProblem Hours(LevelHours hours, string allowed)
    {
        var name = $"{hours.Level.Code} ({hours.Level.Edition} edition, {hours.Population})";
        return new("LOC2021", name, $"The hours of {name} cannot be set so. Allowed: {allowed}.");
    }

    private static string Band(int place) => $"$.withdrawal.bands[{place}]";

    private static string Entry(int place) => $"$.weeklyHours[{place}]";
}
