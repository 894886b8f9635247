using LevelOfCare.Criteria.Programs;
using LevelOfCare.Engine;

namespace LevelOfCare.Validation;

/// <summary>Checks the hours that a profile sets in place of the library's: what is sure may not be loosened.</summary>
internal static class HoursChecks
{
    private const int HoursInAWeek = 168;

    public static IEnumerable<RuleSetProblem> Check(IEnumerable<LevelHours> replaced)
    {
        var seen = new HashSet<(CareLevel Level, Population Population)>();
        foreach (var (level, population, hours) in replaced)
        {
            var name = $"{level.Code} ({level.Edition} edition, {population})";
            if (!seen.Add((level, population)))
            {
                yield return RuleSetProblems.Hours(name, "each level and population once");
            }
            else if (hours.AtLeast < 0 || hours.AtLeast > HoursInAWeek || hours.Below <= hours.AtLeast || hours.Below > HoursInAWeek)
            {
                yield return RuleSetProblems.Hours(name, $"a minimum from 0, and a ceiling above it, up to {HoursInAWeek}");
            }
            else if (ProgramProfile.Default.HoursOf(level, population) is { Confidence: > Confidence.Ours } sure && (hours.AtLeast != sure.AtLeast || hours.Confidence < sure.Confidence))
            {
                yield return RuleSetProblems.Hours(name, $"the minimum {sure.AtLeast} with at least {sure.Confidence} confidence, which public sources print; the ceiling may differ");
            }
        }
    }
}
