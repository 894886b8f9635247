using System.Collections.Immutable;
using LevelOfCare.Engine;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>Lists what could be otherwise about a case: every other answer to what it answers, and every other diagnosis, in key order and then in table order.</summary>
internal static class CaseChanges
{
    public static ImmutableArray<CaseChange> Of(AnsweredCase answered, bool readsDiagnosis)
    {
        var changes = ImmutableArray.CreateBuilder<CaseChange>();
        var questions = answered.Questionnaire.Questions;
        var diagnosisToDo = readsDiagnosis;
        for (var question = 0; question < questions.Length; question++)
        {
            if (diagnosisToDo && questions[question].Name == CaseFactNames.Of(Circumstance.OpioidUseDisorder))
            {
                AddDiagnoses();
            }

            var current = answered.Answers[question];
            for (var answer = 0; current != AnsweredCase.Unknown && answer < questions[question].Answers.Length; answer++)
            {
                if (answer != current && !IsEmergency(questions[question], answer))
                {
                    changes.Add(new(questions[question].Name, questions[question].Answers[answer].Value, question, answer, Math.Abs(answer - current)));
                }
            }
        }

        if (diagnosisToDo)
        {
            AddDiagnoses();
        }

        return changes.ToImmutable();

        // Danger is an emergency and no level.
        static bool IsEmergency(CaseQuestion question, int answer) => question.Answers[answer].Facts is [MentalHealthAnswer { IsDanger: true }];

        void AddDiagnoses()
        {
            diagnosisToDo = false;
            var current = DiagnosisOf(answered.Circumstances.Facts);
            foreach (var diagnosis in Enum.GetValues<SubstanceUseDisorder>().Where(diagnosis => diagnosis != current))
            {
                changes.Add(new(CaseFactNames.SubstanceUseDisorder, new(new Diagnosis(diagnosis).Text), null, 0, 1, diagnosis));
            }
        }
    }

    /// <summary>Whether the diagnosis can lead to another level, and not only to being out of scope or to an action.</summary>
    public static bool ReadsDiagnosis(RuleProgram program) => program.Plans.Any(plan => plan.Patterns.Any(pattern => pattern.FactType == typeof(Diagnosis))
        && plan.Yields.Any(made => made.FactType != typeof(OutOfScopeReason) && made.FactType != typeof(PendingAction) && made.FactType != typeof(Finding)));

    /// <summary>The diagnosis that a case states.</summary>
    public static SubstanceUseDisorder? DiagnosisOf(IEnumerable<object> circumstances) => circumstances.OfType<Diagnosis>().FirstOrDefault()?.SubstanceUseDisorder;

    /// <summary>Whether a case could contradict itself after changes: only those of a diagnosis can do that.</summary>
    public static bool MayContradict(ReadOnlySpan<CaseChange> changes)
    {
        foreach (var change in changes)
        {
            if (change.Diagnosis is not null || change.Name == CaseFactNames.SubstanceUseDisorder || change.Name == OpioidUseDisorder)
            {
                return true;
            }
        }

        return false;
    }

    private static readonly string OpioidUseDisorder = CaseFactNames.Of(Circumstance.OpioidUseDisorder);

    /// <summary>The case as it would be; <see langword="null"/> where it would contradict itself.</summary>
    public static AnsweredCase? Apply(AnsweredCase answered, bool? opioidUseDisorder, ReadOnlySpan<CaseChange> changes)
    {
        var answers = answered.Answers.ToArray();
        var under = answered;
        var withoutDisorder = false;
        foreach (var change in changes)
        {
            if (change.Question is { } question)
            {
                answers[question] = change.Answer;
                opioidUseDisorder = change.Name == CaseFactNames.Of(Circumstance.OpioidUseDisorder) ? change.Value.Truth : opioidUseDisorder;
                withoutDisorder |= change.Name == CaseFactNames.SubstanceUseDisorder && change.Value == new FactValue(Json.Codes.SubstanceUseDisorder.Of(SubstanceUseDisorder.NotMet));
            }
            else
            {
                under = under.With(change.Diagnosis!.Value);
            }
        }

        return opioidUseDisorder == true && (withoutDisorder || DiagnosisOf(under.Circumstances.Facts) == SubstanceUseDisorder.NotMet) ? null : new(answered.Questionnaire, answers, under.Circumstances);
    }
}
