using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>Everything that a case can leave unknown, of the level and of withdrawal together, for what depends on both.</summary>
internal static class JointQuestions
{
    /// <summary>Circumstances that the fourth edition reads for constraints only.</summary>
    private static readonly Circumstance[] Supervision = [Circumstance.Structure24Hour, Circumstance.ImminentDanger];

    public static AnsweredCase Answer(PlacementCase patientCase, AnsweredCase level)
    {
        if (patientCase.Edition is not { } edition)
        {
            return new(level.Questionnaire, level.Answers.ToArray(), [.. level.Circumstances.Concat(Situation.Of(patientCase)).Distinct()]);
        }

        var withdrawal = WithdrawalQuestions.Answer(patientCase);
        var names = new HashSet<string>(StringComparer.Ordinal);
        List<CaseQuestion> questions = [];
        List<int> answers = [];

        // An adolescent's question whether any substance is complicated is asked here of each substance by itself.
        AddAll(level, question => question.Name != CaseFactNames.NowComplicated);
        AddAll(withdrawal, _ => true);
        if (edition == Edition.Fourth)
        {
            foreach (var circumstance in Supervision)
            {
                questions.Add(ThirdEditionQuestions.YesOrNo(circumstance));
                answers.Add(ThirdEditionQuestions.AnswerOf(CircumstanceValues.Of(patientCase.Facts, circumstance)));
            }
        }

        return new(
            new([.. questions]),
            [.. answers],
            [.. level.Circumstances.Concat(withdrawal.Circumstances).Append(new CaseEdition(edition)).Concat(Situation.Of(patientCase)).Distinct()]);

        void AddAll(AnsweredCase asked, Func<CaseQuestion, bool> isMeant)
        {
            for (var index = 0; index < asked.Answers.Length; index++)
            {
                if (isMeant(asked.Questionnaire.Questions[index]) && names.Add(asked.Questionnaire.Questions[index].Name))
                {
                    questions.Add(asked.Questionnaire.Questions[index]);
                    answers.Add(asked.Answers[index]);
                }
            }
        }
    }
}
