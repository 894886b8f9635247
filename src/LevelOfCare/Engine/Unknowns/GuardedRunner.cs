using LevelOfCare.Plans;

namespace LevelOfCare.Engine.Unknowns;

/// <summary>
/// Runs the same plans once over every fact that may hold, each under its guard: Match is and, Exists is or, Not is not, equal yields are or. What comes out
/// says of every answer to every question at once what follows.
/// </summary>
internal static class GuardedRunner
{
    /// <summary>Runs all rules once.</summary>
    /// <param name="program">The rules.</param>
    /// <param name="certain">What holds whatever is answered.</param>
    /// <param name="questions">What is asked.</param>
    /// <param name="diagrams">Where guards are made.</param>
    /// <param name="guarded">What holds under answers, beside what the answers themselves put in.</param>
    /// <param name="firings">Where to keep every firing; nowhere if not given.</param>
    public static GuardedFacts Run(
        RuleProgram program, IEnumerable<object> certain, IReadOnlyList<Question> questions, DiagramBuilder diagrams,
        IReadOnlyList<(object Fact, int Guard)>? guarded = null, List<GuardedFiring>? firings = null)
    {
        var facts = new GuardedFacts(program, diagrams);
        foreach (var fact in certain)
        {
            facts.Add(fact, DiagramBuilder.True);
        }

        foreach (var (fact, guard) in guarded ?? [])
        {
            facts.Add(fact, guard);
        }

        for (var question = 0; question < questions.Count; question++)
        {
            var answers = questions[question].Answers;
            for (var answer = 0; answer < answers.Count; answer++)
            {
                var guard = diagrams.Is(question, answer, answers.Count);
                foreach (var fact in answers[answer])
                {
                    facts.Add(fact, guard);
                }
            }
        }

        foreach (var index in program.AgendaFor(facts.Filled).Rules)
        {
            new Join(facts, diagrams, program.Plans[index], program.PatternSlots[index], firings).From(0, 0, DiagramBuilder.True);
        }

        return facts;
    }

    /// <summary>One rule's nested loops, with the guard under which they have got so far.</summary>
    private readonly struct Join(GuardedFacts facts, DiagramBuilder diagrams, RulePlan plan, int[] slots, List<GuardedFiring>? firings)
    {
        private readonly object[] matched = new object[slots.Length];

        public void From(int pattern, int bound, int guard)
        {
            if (guard == DiagramBuilder.False)
            {
                return;
            }

            if (pattern == plan.Patterns.Length)
            {
                foreach (var yielded in plan.Yields)
                {
                    var fact = yielded.Make(matched);
                    facts.Add(fact, guard);
                    firings?.Add(new(plan, fact, matched[..bound], guard));
                }

                return;
            }

            var current = plan.Patterns[pattern];
            var candidates = facts[slots[pattern]];
            switch (current.Kind)
            {
                case PatternKind.Match:
                    foreach (var place in candidates ?? [])
                    {
                        var candidate = facts.FactAt(place);
                        if (current.Accepts?.Invoke(matched, candidate) ?? true)
                        {
                            matched[bound] = candidate;
                            From(pattern + 1, bound + 1, diagrams.And(guard, facts.GuardAt(place)));
                        }
                    }

                    break;
                case PatternKind.Exists:
                    From(pattern + 1, bound, diagrams.And(guard, Any(current, candidates)));
                    break;
                default:
                    From(pattern + 1, bound, diagrams.And(guard, diagrams.Not(Any(current, candidates))));
                    break;
            }
        }

        private int Any(PatternPlan pattern, List<int>? candidates)
        {
            var any = DiagramBuilder.False;
            foreach (var place in candidates ?? [])
            {
                if (pattern.Accepts?.Invoke(matched, facts.FactAt(place)) ?? true)
                {
                    any = diagrams.Or(any, facts.GuardAt(place));
                }
            }

            return any;
        }
    }
}
