using LevelOfCare.Engine;
using LevelOfCare.Engine.Unknowns;
using LevelOfCare.Facts;
using LevelOfCare.Rules;

namespace LevelOfCare.Deciding;

/// <summary>What the rules of the situation come to for a case.</summary>
/// <param name="Firings">Their firings in a run in which every unknown question has its mildest answer.</param>
/// <param name="Facts">What is told beside the level, of the level and withdrawal too: what holds for certain, and what in some completion only.</param>
internal sealed record ContinuumReading(IReadOnlyList<Firing> Firings, SideFacts Facts);

/// <summary>Runs the rules about where the person is, goes and may be. They come after the level and withdrawal, are handed what those come to, and nothing of theirs leads back.</summary>
internal sealed class ContinuumDecider(RuleProgram program, SafetyFloors? floors, LevelsAfterWithdrawal? later, Profile profile, IRuleRunner runner, OutcomeReading reading)
{
    private const int MostRuns = 8;

    /// <summary>Whether facts of a type are what the rules of the situation are run for.</summary>
    public static bool IsAskedFor(Type factType) => SideFacts.AreTold(factType) || PlacementChoices.AreRead(factType);

    /// <summary>Whether the rules read facts of a type.</summary>
    public bool Reads(Type factType) => program.Reads(factType);

    /// <summary>Whether there can be findings for a case: it says something of its situation, or a rule of the house has something to say without that.</summary>
    public bool MayFind(PlacementCase patientCase) =>
        patientCase.Programs.Length > 0 || patientCase.Current is not null || patientCase.Selected is not null || patientCase.Coverage is not null || findsWithoutSituation.Value;

    private readonly Lazy<bool> findsWithoutSituation = new(() =>
    {
        var filled = SlotSet.Empty(program.SlotCount);
        for (var slot = 0; slot < program.SlotCount; slot++)
        {
            if (!Situation.FromCase.Any(program.SlotTypes[slot].IsAssignableFrom))
            {
                filled.Add(slot);
            }
        }

        // Rules of transitions, plan and review have remarks, which are no constraints.
        var remarking = RuleCatalog.Remarking().Select(RuleProgram.PlanOf).Select(plan => plan.Name).ToHashSet(StringComparer.Ordinal);
        return program.AgendaFor(filled).Rules.Select(rule => program.Plans[rule]).Any(plan => plan.Yields.Any(made => made.FactType == typeof(Finding)) && !remarking.Contains(plan.Name));
    });

    public ContinuumReading Decide(PlacementCase patientCase, LevelReading level, WithdrawalReading withdrawal)
    {
        var joint = new JointCase(patientCase, level.Rated, withdrawal.Answered, profile);

        // Withdrawal management is a step of its own for adults only.
        var afterWithdrawal = patientCase.Population == Population.Adult ? later : null;
        List<object> facts = [.. joint.Known, .. joint.Mildest];
        List<object> handedOn = [.. level.Facts, .. withdrawal.Run.Value.FactsOf(), .. FloorsAndLater(level, afterWithdrawal, facts)];
        facts.AddRange(handedOn);
        var firings = runner.Run(program, facts);
        if (joint.Open.Count > 0)
        {
            // Most cases do not say who supervises, and most of those name no program that it would matter to.
            var reads = new Lazy<SlotSet>(() => ReadHere(joint, level, facts));
            joint.Keep(question => !JointCase.IsOfSupervision(question) || question.Answers.Any(answer => answer.Facts.Any(fact => reads.Value.HasAny(program.SlotsOf(fact)))));
        }

        if (joint.Open.Count == 0)
        {
            return new(firings, SideFacts.Certain(facts.Concat(firings.FactsOf())));
        }

        var diagrams = DiagramBuilder.Rent();
        var guards = level.Rated.IsComplete && withdrawal.RunUnder is null && joint.CompletionCount <= MostRuns
            ? ByRuns(joint, handedOn, firings, diagrams)
            : UnderGuards(joint, level, withdrawal, afterWithdrawal, diagrams);
        var told = InCompletions(guards, firings.FactsOf().OfType<Finding>().ToHashSet<object>(), diagrams);
        diagrams.Return();
        return new(firings, told);
    }

    private IEnumerable<object> FloorsAndLater(LevelReading level, LevelsAfterWithdrawal? afterWithdrawal, List<object> given)
    {
        if (level.Diagrams is { } diagrams)
        {
            var answers = level.Rated.MildestAnswers();
            return new[] { floors?.Under(answers), afterWithdrawal is null ? null : LevelsAfterWithdrawal.Under(diagrams, level.Rated.Questionnaire, answers) }.OfType<object>();
        }

        return [.. floors?.Of(given) ?? [], .. afterWithdrawal?.Of(given) ?? []];
    }

    /// <summary>The slots that some rule reads which can fire here.</summary>
    private SlotSet ReadHere(JointCase joint, LevelReading level, List<object> facts)
    {
        var filled = program.FilledByConstants.Copy();
        Fill(facts);
        foreach (var open in joint.Open)
        {
            foreach (var answer in open.Answers)
            {
                Fill(answer.Facts);
            }
        }

        Fill(level.Rated.IsComplete ? [] : level.Diagrams!.HandedOn.Concat(level.Diagrams.SideFacts).Select(entry => entry.Fact));
        return program.AgendaFor(filled).Reads;

        void Fill(IEnumerable<object> present)
        {
            foreach (var fact in present)
            {
                filled.Add(program.SlotsOf(fact));
            }
        }
    }

    /// <summary>What may hold, by a run for each completion: where only a fact or two of supervision are unknown, that costs less than one run under guards.</summary>
    private List<(object Fact, int Guard)> ByRuns(JointCase joint, List<object> handedOn, IReadOnlyList<Firing> inMildest, DiagramBuilder diagrams)
    {
        var guards = new Dictionary<object, int>();
        List<object> certain = [.. joint.Known, .. handedOn];
        foreach (var (answers, guard, isMildest) in joint.Completions(diagrams))
        {
            foreach (var fact in (isMildest ? inMildest : EmbeddedRunner.Instance.Run(program, [.. certain, .. answers])).FactsOf().Where(IsRead))
            {
                guards[fact] = diagrams.Or(guards.GetValueOrDefault(fact, DiagramBuilder.False), guard);
            }
        }

        foreach (var fact in certain.Where(IsRead))
        {
            guards[fact] = DiagramBuilder.True;
        }

        return [.. guards.Select(entry => (entry.Key, entry.Value))];

        bool IsRead(object fact) => SideFacts.IsTold(fact) || reading.ReasonOf(fact) is not null;
    }

    /// <summary>The same by one run under guards, over everything that may be answered to what is unknown.</summary>
    private IReadOnlyList<(object Fact, int Guard)> UnderGuards(JointCase joint, LevelReading level, WithdrawalReading withdrawal, LevelsAfterWithdrawal? afterWithdrawal, DiagramBuilder diagrams)
    {
        // Only what is unknown is asked; the rest is certain, which keeps the diagrams small enough to make for each case.
        var open = new Questionnaire([.. joint.Open]);
        var answers = joint.LevelGuards(diagrams);
        List<(object Fact, int Guard)> handedOn = [.. level.FactsUnder(diagrams, answers)];
        if (level.Rated.IsComplete)
        {
            handedOn.AddRange(FloorsAndLater(level, afterWithdrawal, joint.Known).Select(fact => (fact, DiagramBuilder.True)));
        }
        else
        {
            handedOn.AddRange(floors?.Under(diagrams, answers) ?? []);
            handedOn.AddRange(afterWithdrawal is null ? [] : LevelsAfterWithdrawal.Under(level.Diagrams!, level.Rated.Questionnaire, diagrams, answers));
        }

        if (withdrawal.RunUnder?.Invoke(open, diagrams) is { } mayFollow)
        {
            handedOn.AddRange(mayFollow.Guarded);
        }
        else
        {
            handedOn.AddRange(withdrawal.Run.Value.FactsOf().Select(fact => (fact, DiagramBuilder.True)));
        }

        return GuardedRunner.Run(program, joint.Known, open.ForEngine, diagrams, handedOn).Guarded;
    }

    /// <summary>What is told of a case: for certain what holds in every completion, and as possible what holds in some.</summary>
    private SideFacts InCompletions(IReadOnlyList<(object Fact, int Guard)> guarded, HashSet<object> inMildest, DiagramBuilder diagrams)
    {
        var outOfScope = DiagramBuilder.False;
        foreach (var (fact, guard) in guarded)
        {
            outOfScope = reading.ReasonOf(fact) is null ? outOfScope : diagrams.Or(outOfScope, guard);
        }

        var inScope = diagrams.Not(outOfScope);
        List<(Finding Finding, int Guard)> findings = [];
        List<object> certainOthers = [];
        List<object> possibleOthers = [];
        foreach (var (fact, guard) in guarded)
        {
            if (!SideFacts.IsTold(fact) || (inScope == DiagramBuilder.False ? guard : diagrams.And(inScope, guard)) == DiagramBuilder.False)
            {
                continue;
            }

            if (fact is Finding finding)
            {
                findings.Add((finding, guard));
            }
            else
            {
                (IsCertain(guard) ? certainOthers : possibleOthers).Add(fact);
            }
        }

        var (certain, possible) = FindingGroups.Sort(findings, IsCertain, diagrams, inMildest);
        return SideFacts.Of(certain.Concat(certainOthers), possible.Concat(possibleOthers));

        // Completions that are out of scope have no label, and add nothing to what is possible.
        bool IsCertain(int guard) =>
            guard == DiagramBuilder.True || (inScope != DiagramBuilder.False && diagrams.Or(guard, outOfScope) == DiagramBuilder.True);
    }
}
