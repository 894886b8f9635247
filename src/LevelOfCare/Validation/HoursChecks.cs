using LevelOfCare.Criteria.Programs;

namespace LevelOfCare.Validation;

/// <summary>Checks the hours that a profile sets in place of the library's: what is sure may not be loosened.</summary>
internal static class HoursChecks
{
    private const int HoursInAWeek = 168;

    public static IEnumerable<SettingProblem> Check(IEnumerable<LevelHours> replaced)
    {
        var seen = new HashSet<(CareLevel Level, Population Population)>();
        foreach (var (place, entry) in replaced.Index())
        {
            if (entry is not var (level, population, hours))
            {
                yield return SettingProblems.NoHours();
            }
            else if (!seen.Add((level, population)))
            {
                yield return SettingProblems.HoursTwice(entry, place);
            }
            else if (hours.AtLeast is < 0 or > HoursInAWeek)
            {
                yield return SettingProblems.HoursOutsideAWeek(entry, place, isCeiling: false, HoursInAWeek);
            }
            else if (hours.Below <= hours.AtLeast || hours.Below > HoursInAWeek)
            {
                yield return SettingProblems.HoursOutsideAWeek(entry, place, isCeiling: true, HoursInAWeek);
            }
            else if (ProgramProfile.Default.HoursOf(level, population) is { Confidence: > Confidence.Ours } sure && (hours.AtLeast != sure.AtLeast || hours.Confidence < sure.Confidence))
            {
                yield return SettingProblems.HoursLoosened(entry, place, sure);
            }
        }
    }
}
