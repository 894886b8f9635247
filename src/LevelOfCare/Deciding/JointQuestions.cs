using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>Everything that a case can leave unknown, of the level and of withdrawal together, for what depends on both.</summary>
internal sealed class JointQuestions(Profile profile)
{
    /// <summary>Circumstances that the fourth edition reads for constraints only.</summary>
    private static readonly Circumstance[] Supervision = [Circumstance.Structure24Hour, Circumstance.ImminentDanger];

    private readonly WithdrawalQuestions withdrawalQuestions = new(profile.Withdrawal);

    public AnsweredCase Answer(PlacementCase patientCase, AnsweredCase level)
    {
        if (patientCase.Edition is not { } edition)
        {
            return level;
        }

        var withdrawal = withdrawalQuestions.Answer(patientCase);
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
            level.Circumstances,
            [.. level.Certain.Concat(withdrawal.Certain).Append(new CaseEdition(edition)).Concat(Situation.Of(patientCase, profile.Programs)).Distinct()]);

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
