using System.Collections.Immutable;
using LevelOfCare.Criteria.Withdrawal;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>What withdrawal management asks: D1, three circumstances, and of each substance its history and whether it is complicated now.</summary>
internal sealed class WithdrawalQuestions(WithdrawalProfile profile)
{
    private static readonly Circumstance[] Asked = [Circumstance.SafeHomeAtNight, Circumstance.Pregnant, Circumstance.Nursing24Hour];

    private static readonly CaseQuestion Risk = ThirdEditionQuestions.Rating(Dimension.D1);
    private static readonly CaseQuestion[] YesOrNo = [.. Asked.Select(ThirdEditionQuestions.YesOrNo)];

    /// <summary>For each substance: whether there were seizures or delirium, and whether withdrawal is complicated now.</summary>
    private static readonly ImmutableArray<Answer>[] Histories = [.. Enum.GetValues<Substance>().Select(substance => Either(new SubstanceHistory(substance)))];
    private static readonly ImmutableArray<Answer>[] Complications = [.. Enum.GetValues<Substance>().Select(substance => Either(new ComplicatedWithdrawal(substance)))];

    /// <summary>For each place in the list, how its two questions are named; a case lists each substance once.</summary>
    private static readonly (string History, string Complication)[] Names =
        [.. Enum.GetValues<Substance>().Select((_, place) => ($"withdrawal[{place}].{CaseFactNames.HistoryOfSeizureOrDelirium}", $"withdrawal[{place}].{CaseFactNames.NowComplicated}"))];

    private readonly Freshness freshness = new(profile.ScoresAreFreshFor);
    private readonly IReadOnlyList<ScaleBand> bands = ProfileRows.Facts(profile);

    public AnsweredCase Answer(PlacementCase patientCase)
    {
        var items = patientCase.Withdrawal ?? [];
        var isThird = patientCase.Edition == Edition.Third;
        var count = (isThird ? 1 + Asked.Length : 1) + (2 * items.Length);
        var questions = ImmutableArray.CreateBuilder<CaseQuestion>(count);
        var answers = new int[count];
        if (isThird)
        {
            Ask(Risk, ThirdEditionQuestions.RiskOf(patientCase, Dimension.D1));
            for (var place = 0; place < Asked.Length; place++)
            {
                Ask(YesOrNo[place], ThirdEditionQuestions.AnswerOf(CircumstanceValues.Of(patientCase.Facts, Asked[place])));
            }
        }
        else
        {
            var withdrawal = Subdimension.TryParse(SubdimensionKeys.Withdrawal)!;
            Ask(
                FourthEditionQuestions.Questionnaire.Questions[withdrawal.Index],
                patientCase.Ratings!.TryGetValue(withdrawal.Key, out var rating) ? withdrawal.OrderOf(rating.Code) : AnsweredCase.Unknown);
        }

        var circumstances = Circumstances.Of(patientCase);
        var certain = new List<object>(circumstances.Facts.Length + bands.Count + (2 * items.Length));
        certain.AddRange(circumstances.Facts);
        certain.AddRange(bands);
        for (var place = 0; place < items.Length; place++)
        {
            var item = items[place];
            certain.Add(new SubstanceScore(item.Substance, freshness.ScoreOf(item, patientCase.AssessedOn), item.DailyLongTermUse == true));
            if (freshness.IsStale(item, patientCase.AssessedOn))
            {
                certain.Add(new StaleScore(item.Substance, profile.ScoresAreFreshFor));
            }

            Ask(new(Names[place].History, Histories[(int)item.Substance], Mildest: 1), ThirdEditionQuestions.AnswerOf(item.HistoryOfSeizureOrDelirium));
            Ask(new(Names[place].Complication, Complications[(int)item.Substance], Mildest: 1), ThirdEditionQuestions.AnswerOf(item.NowComplicated));
        }

        return new(new(questions.MoveToImmutable()), answers, circumstances, certain);

        void Ask(CaseQuestion question, int answer)
        {
            answers[questions.Count] = answer;
            questions.Add(question);
        }
    }

    private static ImmutableArray<Answer> Either(object fact) => [new(new(true), [fact]), new(new(false), [])];
}
