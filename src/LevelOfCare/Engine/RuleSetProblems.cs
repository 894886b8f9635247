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

    public static RuleSetProblem KnownTooLate(string rule, Type read) => new(
        "LOC2008",
        rule,
        $"{rule} asks for a level because of {read.Name}, which is not there yet while the level is decided: it would never be seen. Read ratings, circumstances, the diagnosis, the age group or tags instead; withdrawal raises its own level by a WithdrawalNeed.");

    public static RuleSetProblem GivenTwice(string rule) => new("LOC2005", rule, $"{rule} was given twice. Add each house rule once.");
}
