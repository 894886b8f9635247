using LevelOfCare.Engine;
using LevelOfCare.Engine.Unknowns;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>
/// Decides the level again, by the third edition's own rules, as it will be after withdrawal management: D1 at most 1, and where D2 and D3 are below 2 no
/// need for 24-hour nursing, since that need came from withdrawal.
/// </summary>
internal sealed class LevelsAfterWithdrawal(RuleProgram level, IRuleRunner runner, OutcomeReading reading)
{
    private const int MostRisk = 1;

    /// <summary>The level under complete facts; none where the criteria would not cover the person any more.</summary>
    public IEnumerable<object> Of(IReadOnlyList<object> facts)
    {
        var nursingStays = facts.Any(KeepsNursing);
        var later = runner.Run(level, [.. facts.Where(fact => nursingStays || !IsNursing(fact)).Select(Later).Distinct()]).Select(firing => firing.Fact).ToList();
        return later.Exists(fact => reading.ReasonOf(fact) is not null) ? [] : later.Select(reading.IndicationOf).Where(IsOfAnEdition).Select(After).Distinct();
    }

    /// <summary>The levels that may come out, each under its guard.</summary>
    public IReadOnlyList<(object Fact, int Guard)> Of(IEnumerable<object> certain, Questionnaire questionnaire, DiagramBuilder diagrams)
    {
        List<(object Fact, int Guard)> given = [.. certain.Select(fact => (fact, DiagramBuilder.True))];
        for (var question = 0; question < questionnaire.Questions.Length; question++)
        {
            var answers = questionnaire.Questions[question].Answers;
            for (var answer = 0; answer < answers.Length; answer++)
            {
                var guard = diagrams.Is(question, answer, answers.Length);
                given.AddRange(answers[answer].Facts.Select(fact => (fact, guard)));
            }
        }

        var nursingStays = given.Where(entry => KeepsNursing(entry.Fact)).Select(entry => entry.Guard).Aggregate(DiagramBuilder.False, diagrams.Or);
        var later = given.Select(entry => (Later(entry.Fact), IsNursing(entry.Fact) ? diagrams.And(entry.Guard, nursingStays) : entry.Guard)).ToList();
        var facts = GuardedRunner.Run(level, [], [], diagrams, later);
        var inScope = diagrams.Not(facts.All.Where(fact => reading.ReasonOf(fact) is not null).Select(facts.GuardOf).Aggregate(DiagramBuilder.False, diagrams.Or));
        return [.. facts.All.Where(fact => IsOfAnEdition(reading.IndicationOf(fact))).Select(fact => (After(reading.IndicationOf(fact)), diagrams.And(inScope, facts.GuardOf(fact))))];
    }

    private static object After(Indication? indication) => new LevelAfterWithdrawal(indication!.Level);

    private static bool IsOfAnEdition(Indication? indication) => indication is { IsOfAnEdition: true };

    private static object Later(object fact) => fact is DimensionRating { Dimension: Dimension.D1, Risk: > MostRisk } ? new DimensionRating(Dimension.D1, MostRisk) : fact;

    private static bool IsNursing(object fact) => fact is CircumstanceHolds { Circumstance: Circumstance.Nursing24Hour };

    private static bool KeepsNursing(object fact) => fact is DimensionRating { Dimension: Dimension.D2 or Dimension.D3, Risk: >= 2 };
}
