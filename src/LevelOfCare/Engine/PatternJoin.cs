using LevelOfCare.Plans;

namespace LevelOfCare.Engine;

/// <summary>Runs a plan that has patterns and no code: nested loops over the facts that its patterns see, a test at a time.</summary>
/// <remarks>Plans of the generator have code that says the same; proofs compare the two.</remarks>
internal static class PatternJoin
{
    public static void Run(RulePlan plan, RuleRun run) => From(plan, run, new object[plan.MatchCount], pattern: 0, bound: 0);

    private static void From(RulePlan plan, RuleRun run, object[] matched, int pattern, int bound)
    {
        if (pattern == plan.Patterns.Length)
        {
            for (var place = 0; place < plan.Yields.Length; place++)
            {
                run.Yield(place, plan.Yields[place].Make(matched), matched);
            }

            return;
        }

        var current = plan.Patterns[pattern];
        if (current.Kind != PatternKind.Match)
        {
            if (Any(current, run.Facts(pattern), matched) == (current.Kind == PatternKind.Exists))
            {
                From(plan, run, matched, pattern + 1, bound);
            }

            return;
        }

        foreach (var fact in run.Facts(pattern))
        {
            if (current.Accepts is null || current.Accepts(matched, fact))
            {
                matched[bound] = fact;
                From(plan, run, matched, pattern + 1, bound + 1);
            }
        }
    }

    private static bool Any(PatternPlan pattern, ReadOnlySpan<object> facts, object[] matched)
    {
        foreach (var fact in facts)
        {
            if (pattern.Accepts is null || pattern.Accepts(matched, fact))
            {
                return true;
            }
        }

        return false;
    }
}
