using LevelOfCare.Engine;
using LevelOfCare.Engine.Unknowns;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>What reading the scales came to: for third-edition adults a level of withdrawal management, for all of them actions and remarks.</summary>
/// <param name="Decision">The level with its own unknowns; <see langword="null"/> where the edition or population handles withdrawal inside the treatment level.</param>
/// <param name="Side">Actions and remarks.</param>
/// <param name="Answered">What the case says of withdrawal; <see langword="null"/> where no rule was run.</param>
/// <param name="Run">Runs the rules, with the mildest answer to every unknown question.</param>
/// <param name="RunUnder">The same over everything that may be answered to open questions.</param>
internal sealed record WithdrawalReading(
    WithdrawalDecision? Decision, SideFacts Side, AnsweredCase? Answered, Lazy<IReadOnlyList<Firing>> Run, Func<Questionnaire, DiagramBuilder, GuardedFacts>? RunUnder)
{
    /// <summary>Where no rule is run.</summary>
    public static WithdrawalReading None { get; } = new(null, SideFacts.None, null, new([]), null);
}

/// <summary>Decides withdrawal management apart from the treatment level, with its own unknowns.</summary>
internal sealed class WithdrawalDecider(RuleProgram program, IRuleRunner runner, WithdrawalProfile profile)
{
    private readonly WithdrawalQuestions questions = new(profile);

    public WithdrawalReading Decide(PlacementCase patientCase)
    {
        var isLadder = patientCase is { Edition: Edition.Third, Population: Population.Adult };

        // Adolescents of the third edition too: what pregnancy and complications call for does not depend on the age.
        if (patientCase.Edition is null || (patientCase.Edition == Edition.Fourth && patientCase.Withdrawal is not { Length: > 0 }))
        {
            return WithdrawalReading.None;
        }

        var answered = questions.Answer(patientCase);
        if (answered.IsComplete)
        {
            var firings = runner.Run(program, answered.MildestFacts());
            var facts = firings.FactsOf().ToList();
            return new(isLadder ? Decided(facts.OfType<WithdrawalIndication>().First()) : null, Beside(facts, []), answered, new(firings), null);
        }

        return DecidePartial(answered, isLadder);
    }

    private WithdrawalReading DecidePartial(AnsweredCase answered, bool isLadder)
    {
        // Only what is unknown is asked; the rest is certain, which keeps the diagrams small enough to make for each case.
        var open = answered.OpenQuestions();
        var diagrams = DiagramBuilder.Rent();
        var facts = RunUnder(open, diagrams);
        var anything = Enumerable.Repeat(AnsweredCase.Unknown, open.Questions.Length).ToArray();

        List<object> certain = [];
        List<object> possible = [];
        foreach (var fact in facts.All.Where(fact => fact is PendingAction or Finding))
        {
            (facts.GuardOf(fact) == DiagramBuilder.True ? certain : possible).Add(fact);
        }

        var ladder = isLadder ? Ladder(facts, diagrams, open, anything) : null;
        diagrams.Return();
        return new(ladder, Beside(certain, possible), answered, new(() => runner.Run(program, answered.MildestFacts())), RunUnder);

        GuardedFacts RunUnder(Questionnaire asked, DiagramBuilder builder) => GuardedRunner.Run(program, answered.KnownFacts(), asked.ForEngine, builder);
    }

    private static WithdrawalDecision Ladder(GuardedFacts facts, DiagramBuilder diagrams, Questionnaire open, int[] anything)
    {
        var indications = facts.All.OfType<WithdrawalIndication>().Where(fact => facts.GuardOf(fact) != DiagramBuilder.False).ToList();
        var leaves = new Dictionary<int, WithdrawalLevel>();
        var root = DiagramBuilder.False;
        foreach (var level in indications.GroupBy(indication => indication.Level).OrderBy(group => group.Key))
        {
            var leaf = diagrams.NewLeaf();
            leaves.Add(leaf, level.Key);
            root = diagrams.Choose(level.Select(facts.GuardOf).Aggregate(diagrams.Or), leaf, root);
        }

        if (leaves.Count == 1)
        {
            return Decided(indications.OrderBy(indication => indication.Basis).First());
        }

        var outcomes = new AnswerDiagram<WithdrawalLevel>(diagrams, root, leaves, open.AnswerCounts);
        return new(null, null, [.. leaves.Values.Order().Select(WithdrawalLevels.CodeOf)], MissingFacts.Of(outcomes, open, anything));
    }

    private static WithdrawalDecision Decided(WithdrawalIndication indication)
    {
        var code = WithdrawalLevels.CodeOf(indication.Level);
        return new(code, indication.Basis.ToString().ToLowerInvariant(), [code], []);
    }

    private static SideFacts Beside(IEnumerable<object> certain, IEnumerable<object> possible) => SideFacts.Of(
        certain.Where(fact => fact is PendingAction or Finding), possible.Where(fact => fact is PendingAction or Finding));
}
