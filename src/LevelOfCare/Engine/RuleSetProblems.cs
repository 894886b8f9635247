using System.Globalization;

namespace LevelOfCare.Engine;

/// <summary>The problems of rule sets, each with its code and remedy.</summary>
internal static class RuleSetProblems
{
    public static RuleSetProblem NoPlan(Type rule) => new(
        "LOC2001",
        rule.Name,
        $"{rule.Name} has no plan. Declare the class partial, in a project that references the LevelOfCare package directly, so that its analyzer reads the rule.");

    public static RuleSetProblem Cycle(IEnumerable<string> path, string rule) => new(
        "LOC2002",
        rule,
        $"Rules go in a circle: {string.Join(" -> ", path)}. A rule may not lead back to a fact that it reads; yield a fact type of its own, read by later rules only.");

    public static RuleSetProblem DuplicateName(string rule) => new(
        "LOC2003", rule, $"Two rules are named {rule}. Give each house rule a name of its own, with a prefix of the application.");

    public static RuleSetProblem ForbiddenYield(string rule, Type yielded, string allowed) => new(
        "LOC2004",
        rule,
        $"{rule} yields {yielded.Name}, which only the library's own rules may. A house rule can raise or add and never lower or silence: yield {allowed} or a type of your own.");

    public static RuleSetProblem SituationLeadsToNeed(string rule, Type yielded) => new(
        "LOC2006",
        rule,
        $"{rule} yields {yielded.Name} from what is said of programs, wishes, coverage, a selection or the current placement. Need is never derived from those: yield a Finding instead, or read facts of the person only.");

    public static RuleSetProblem SettingOutOfRange(string setting, int value, int least, int most) => new(
        "LOC2007", setting, $"{setting} is {value}, which is not allowed. Set it to {least} to {most}.");

    public static RuleSetProblem Hours(string hours, string allowed) => new(
        "LOC2021", hours, $"The hours of {hours} cannot be set so. Allowed: {allowed}.");

    public static RuleSetProblem GivenTwice(string rule) => new("LOC2005", rule, $"{rule} was given twice. Add each house rule once.");

    public static RuleSetProblem NoProfile() => new(
        "LOC2010", "WithdrawalProfile", "There is no withdrawal profile. Leave the option as it is, or set a profile.");

    public static RuleSetProblem ProfileWithoutName() => new(
        "LOC2010", "WithdrawalProfile", "The withdrawal profile has no name. Give it one: receipts and listings tell profiles apart by it.");

    public static RuleSetProblem FreshForNoTime(string profile) => new(
        "LOC2011", profile, $"In {profile} scores are fresh for no time at all, so that none would ever be used. Set ScoresAreFreshFor to more than zero; 24 hours is usual.");

    public static RuleSetProblem NoBand(string profile) => new("LOC2012", profile, $"{profile} has a band that is null. Give the band, or leave it out.");

    public static RuleSetProblem BandWithoutScale(string profile, string substance, string allowed) => new(
        "LOC2012", profile, $"{profile} has a band for {substance}, which has no scale here. Bands are for {allowed}.");

    public static RuleSetProblem BandOutsideScale(string profile, string substance, int from, int most) => new(
        "LOC2013", profile, string.Create(CultureInfo.InvariantCulture, $"In {profile} a band for {substance} begins at {from}, outside its scale. Begin it at 0 to {most}."));

    public static RuleSetProblem BandWithoutLevel(string profile, string substance, int from) => new(
        "LOC2014", profile, string.Create(CultureInfo.InvariantCulture, $"In {profile} the band for {substance} from {from} asks for no level. Give 1-WM to 4-WM; scores below the first band ask for nothing."));

    public static RuleSetProblem NoBands(string profile, string substance) => new(
        "LOC2015", profile, $"{profile} has no band for {substance}, so that its scale would be silent. Give at least one.");

    public static RuleSetProblem BandsDoNotRise(string profile, string substance, int from, int next) => new(
        "LOC2016",
        profile,
        string.Create(CultureInfo.InvariantCulture, $"In {profile} the bands for {substance} from {from} and from {next} do not rise. Order them by score; a higher score may not ask for the same or for less."));
}
