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
    private const int KeepsNursingFrom = 2;
    private const int Withdrawal = (int)Dimension.D1 - (int)Dimension.D1;
    private const int Biomedical = (int)Dimension.D2 - (int)Dimension.D1;
    private const int Emotional = (int)Dimension.D3 - (int)Dimension.D1;

    private static readonly string Nursing = CaseFactNames.Of(Circumstance.Nursing24Hour);

    /// <summary>The level under complete facts; none where the criteria would not cover the person any more.</summary>
    public IEnumerable<object> Of(IReadOnlyList<object> facts)
    {
        var nursingStays = facts.Any(KeepsNursing);
        var later = runner.Run(level, [.. facts.Where(fact => nursingStays || !IsNursing(fact)).Select(Later).Distinct()]).Select(firing => firing.Fact).ToList();
        return later.Exists(fact => reading.ReasonOf(fact) is not null) ? [] : later.Select(reading.IndicationOf).Where(IsOfAnEdition).Select(After).Distinct();
    }

    /// <summary>The same read off the diagrams of the level.</summary>
    public static object? Under(LevelAnswers diagrams, Questionnaire questionnaire, ReadOnlySpan<int> answers)
    {
        Span<int> later = stackalloc int[answers.Length];
        answers.CopyTo(later);
        later[Withdrawal] = Math.Max(later[Withdrawal], PlaceOf(MostRisk));
        if (Math.Min(later[Biomedical], later[Emotional]) > PlaceOf(KeepsNursingFrom))
        {
            later[questionnaire.PlaceOf(Nursing)] = 1;
        }

        return diagrams.Outcomes.OutcomeOf(later).Indication is { IsOfAnEdition: true } indication ? After(indication) : null;
    }

    /// <summary>The levels that may come out, each under its guard.</summary>
    /// <param name="diagrams">The diagrams of the level.</param>
    /// <param name="questionnaire">What they ask.</param>
    /// <param name="builder">Where guards are made.</param>
    /// <param name="answers">For each question, the guards of its answers.</param>
    public static IEnumerable<(object Fact, int Guard)> Under(LevelAnswers diagrams, Questionnaire questionnaire, DiagramBuilder builder, IReadOnlyList<int[]> answers)
    {
        int[][] later = [.. answers];
        var nursing = questionnaire.PlaceOf(Nursing);
        var stays = answers[nursing][0] == DiagramBuilder.False ? DiagramBuilder.False
            : builder.And(answers[nursing][0], new[] { Biomedical, Emotional }.SelectMany(dimension => answers[dimension][..(PlaceOf(KeepsNursingFrom) + 1)]).Aggregate(DiagramBuilder.False, builder.Or));
        later[nursing] = [stays, builder.Not(stays)];
        later[Withdrawal] = [.. answers[Withdrawal].Select((guard, place) =>
            place < PlaceOf(MostRisk) ? DiagramBuilder.False : place == PlaceOf(MostRisk) ? answers[Withdrawal][..(place + 1)].Aggregate(builder.Or) : guard)];
        var outcomes = diagrams.Outcomes.GuardsUnder(builder, later);
        for (var outcome = 0; outcome < outcomes.Length; outcome++)
        {
            if (outcomes[outcome] != DiagramBuilder.False && diagrams.Outcomes.Outcomes[outcome].Indication is { IsOfAnEdition: true } indication)
            {
                yield return (After(indication), outcomes[outcome]);
            }
        }
    }

    /// <summary>The place of a risk among the answers, which begin with the most severe.</summary>
    private static int PlaceOf(int risk) => ThirdEditionQuestions.MostSevere - risk;

    private static object After(Indication? indication) => new LevelAfterWithdrawal(indication!.Level);

    private static bool IsOfAnEdition(Indication? indication) => indication is { IsOfAnEdition: true };

    private static object Later(object fact) => fact is DimensionRating { Dimension: Dimension.D1, Risk: > MostRisk } ? new DimensionRating(Dimension.D1, MostRisk) : fact;

    private static bool IsNursing(object fact) => fact is CircumstanceHolds { Circumstance: Circumstance.Nursing24Hour };

    private static bool KeepsNursing(object fact) => fact is DimensionRating { Dimension: Dimension.D2 or Dimension.D3, Risk: >= KeepsNursingFrom };
}
