using LevelOfCare.Engine;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>Lists what could be otherwise about a case: every other answer to what it answers, and every other diagnosis, in key order and then in table order.</summary>
internal static class CaseChanges
{
    public static IEnumerable<CaseChange> Of(AnsweredCase answered, bool readsDiagnosis)
    {
        var questions = answered.Questionnaire.Questions;
        var diagnosisToDo = readsDiagnosis;
        for (var question = 0; question < questions.Length; question++)
        {
            if (diagnosisToDo && questions[question].Name == OpioidUseDisorder)
            {
                diagnosisToDo = false;
                foreach (var change in OtherDiagnoses(answered))
                {
                    yield return change;
                }
            }

            var current = answered.Answers[question];
            foreach (var change in current == AnsweredCase.Unknown ? [] : answered.Questionnaire.Changes[question])
            {
                if (change is not null && change.Answer != current)
                {
                    yield return change;
                }
            }
        }

        foreach (var change in diagnosisToDo ? OtherDiagnoses(answered) : [])
        {
            yield return change;
        }
    }

    /// <summary>The same as a list.</summary>
    public static List<CaseChange> ListOf(AnsweredCase answered, bool readsDiagnosis)
    {
        var changes = new List<CaseChange>(5 * answered.Answers.Length);
        changes.AddRange(Of(answered, readsDiagnosis));
        return changes;
    }

    private static IEnumerable<CaseChange> OtherDiagnoses(AnsweredCase answered)
    {
        var current = DiagnosisOf(answered.Circumstances.Facts);
        return Diagnoses.Where(change => change.Diagnosis != current);
    }

    private static readonly CaseChange[] Diagnoses =
        [.. Enum.GetValues<SubstanceUseDisorder>().Select(diagnosis => new CaseChange(CaseFactNames.SubstanceUseDisorder, new(new Diagnosis(diagnosis).Text), null, 0, diagnosis))];

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

    /// <summary>Whether a case would contradict itself after changes.</summary>
    public static bool Contradict(AnsweredCase answered, bool? opioidUseDisorder, ReadOnlySpan<CaseChange> changes)
    {
        SubstanceUseDisorder? diagnosis = null;
        var withoutDisorder = false;
        foreach (var change in changes)
        {
            diagnosis = change.Diagnosis ?? diagnosis;
            opioidUseDisorder = change.Name == OpioidUseDisorder ? change.Value.Truth : opioidUseDisorder;
            withoutDisorder |= change.Question is not null && change.Name == CaseFactNames.SubstanceUseDisorder && change.Value == new FactValue(Json.Codes.SubstanceUseDisorder.Of(SubstanceUseDisorder.NotMet));
        }

        return opioidUseDisorder == true && (withoutDisorder || (diagnosis ?? DiagnosisOf(answered.Circumstances.Facts)) == SubstanceUseDisorder.NotMet);
    }
}
