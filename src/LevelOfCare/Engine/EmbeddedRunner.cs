using LevelOfCare.Plans;

namespace LevelOfCare.Engine;

/// <summary>Runs rules over complete facts in one pass, in the program's order, keeping what each fact rests on.</summary>
/// <remarks>No agenda and no network of nodes are needed: rules only yield, and nothing they read is yielded after them.</remarks>
internal sealed class EmbeddedRunner : IRuleRunner
{
    public static EmbeddedRunner Instance { get; } = new();

    public string Name => "embedded";

    public bool RunsEveryCase => false;

    public IReadOnlyList<Firing> Run(RuleProgram program, IReadOnlyList<object> facts)
    {
        var store = new FactStore(program);
        foreach (var fact in facts)
        {
            store.Add(fact);
        }

        var firings = new List<Firing>();
        var matched = new object[program.MostPatterns];
        for (var index = 0; index < program.Plans.Length; index++)
        {
            if (store.HasAny(program.NeededSlots[index]))
            {
                new Join(store, program.Plans[index], program.PatternSlots[index], matched, firings).From(pattern: 0, bound: 0);
            }
        }

        return firings;
    }

    /// <summary>One rule's nested loops over the facts its patterns see.</summary>
    private readonly struct Join(FactStore store, RulePlan plan, int[] slots, object[] matched, List<Firing> firings)
    {
        public void From(int pattern, int bound)
        {
            if (pattern == plan.Patterns.Length)
            {
                Fire(bound);
                return;
            }

            var current = plan.Patterns[pattern];
            var candidates = store[slots[pattern]];
            if (current.Kind == PatternKind.Match)
            {
                for (var index = 0; index < (candidates?.Count ?? 0); index++)
                {
                    if (current.Accepts is null || current.Accepts(matched, candidates![index]))
                    {
                        matched[bound] = candidates![index];
                        From(pattern + 1, bound + 1);
                    }
                }
            }
            else if (Any(current, candidates) == (current.Kind == PatternKind.Exists))
            {
                From(pattern + 1, bound);
            }
        }

        private bool Any(PatternPlan pattern, List<object>? candidates)
        {
            for (var index = 0; index < (candidates?.Count ?? 0); index++)
            {
                if (pattern.Accepts is null || pattern.Accepts(matched, candidates![index]))
                {
                    return true;
                }
            }

            return false;
        }

        private void Fire(int bound)
        {
            foreach (var yielded in plan.Yields)
            {
                var fact = yielded.Make(matched) ?? throw new InvalidOperationException($"Rule {plan.Name} yielded nothing.");
                store.Add(fact);
                firings.Add(new(plan, fact, matched[..bound]));
            }
        }
    }
}
