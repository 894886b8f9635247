using LevelOfCare.Criteria.Withdrawal;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>What withdrawal management asks: D1, three circumstances, and of each substance its history and whether it is complicated now.</summary>
internal sealed class WithdrawalQuestions(WithdrawalProfile profile)
{
    private static readonly Circumstance[] Asked = [Circumstance.SafeHomeAtNight, Circumstance.Pregnant, Circumstance.Nursing24Hour];

    private readonly Freshness freshness = new(profile.ScoresAreFreshFor);
    private readonly IReadOnlyList<ScaleBand> bands = ProfileRows.Facts(profile);

    public AnsweredCase Answer(PlacementCase patientCase)
    {
        List<CaseQuestion> questions = [];
        List<int> answers = [];
        if (patientCase.Edition == Edition.Third)
        {
            questions.AddRange([ThirdEditionQuestions.Rating(Dimension.D1), .. Asked.Select(ThirdEditionQuestions.YesOrNo)]);
            answers.AddRange(
            [
                ThirdEditionQuestions.RiskOf(patientCase, Dimension.D1),
                .. Asked.Select(circumstance => ThirdEditionQuestions.AnswerOf(CircumstanceValues.Of(patientCase.Facts, circumstance))),
            ]);
        }
        else
        {
            var withdrawal = Subdimension.TryParse(SubdimensionKeys.Withdrawal)!.Index;
            questions.Add(FourthEditionQuestions.Questionnaire.Questions[withdrawal]);
            answers.Add(FourthEditionQuestions.Answer(patientCase).Answers[withdrawal]);
        }

        List<object> certain = [.. Circumstances.Of(patientCase), .. bands];
        var items = patientCase.Withdrawal ?? [];
        for (var place = 0; place < items.Length; place++)
        {
            var item = items[place];
            certain.Add(new SubstanceScore(item.Substance, freshness.ScoreOf(item, patientCase.AssessedOn), item.DailyLongTermUse == true));
            if (freshness.IsStale(item, patientCase.AssessedOn))
            {
                certain.Add(new StaleScore(item.Substance, profile.ScoresAreFreshFor));
            }

            Ask($"withdrawal[{place}].{CaseFactNames.HistoryOfSeizureOrDelirium}", new SubstanceHistory(item.Substance), item.HistoryOfSeizureOrDelirium);
            Ask($"withdrawal[{place}].{CaseFactNames.NowComplicated}", new ComplicatedWithdrawal(item.Substance), item.NowComplicated);
        }

        return new(new([.. questions]), [.. answers], certain);

        void Ask(string name, object fact, bool? value)
        {
            questions.Add(new(name, [new(new(true), [fact]), new(new(false), [])], Mildest: 1));
            answers.Add(ThirdEditionQuestions.AnswerOf(value));
        }
    }
}
