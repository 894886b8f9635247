using System.Collections.Immutable;
using LevelOfCare.Engine.Unknowns;
using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>What changing one answer, or two, of a decided case would give.</summary>
/// <param name="outcomes">What every set of answers comes to.</param>
/// <param name="answered">The case.</param>
/// <param name="indicated">What it comes to.</param>
/// <param name="diagnoses">What other diagnoses would make of the answers, where the diagnosis can change the label.</param>
/// <param name="writer">Writes the notes.</param>
internal sealed class Neighbors(AnswerDiagram<Outcome> outcomes, AnsweredCase answered, Indication indicated, IReadOnlyList<OtherDiagnosis> diagnoses, MessageWriter writer)
{
    private readonly int[] answers = answered.Answers.ToArray();

    private IEnumerable<int> Known => Enumerable.Range(0, answers.Length).Where(question => answers[question] != AnsweredCase.Unknown);

    /// <summary>
    /// For each key, the nearest less severe code that gives a higher level in every completion: an edge where the published combination is not even.
    /// </summary>
    public IEnumerable<DecisionNote> LessSevereGivesMore()
    {
        foreach (var question in Known)
        {
            var (name, codes, _) = answered.Questionnaire.Questions[question];
            for (var less = answers[question] + 1; less < codes.Length; less++)
            {
                if (With([Change.Of(question, less)]) is { } higher && higher.Level > indicated.Level)
                {
                    var message = writer.Write(Sentences.LessSevereGivesMore(name, $"{codes[less].Value}", $"{codes[answers[question]].Value}", higher.Label, indicated.Label));
                    yield return new("LESS-SEVERE-GIVES-MORE", Severity.Note, name, message);
                    break;
                }
            }
        }
    }

    /// <summary>Every single change of an answer that gives another label, in key and table order; where there is none, every pair.</summary>
    public ImmutableArray<SmallestChange> SmallestChanges()
    {
        var changes = Known
            .SelectMany(question => Enumerable.Range(0, Question(question).Answers.Length), Change.Of)
            .Where(change => change.Answer != answers[change.Question])
            .Concat(diagnoses.Select(diagnosis => new Change(DiagnosisOrder, 0, 0, diagnosis)))
            .OrderBy(change => change.Order).ToList();
        var singles = changes.Select(change => ToLabel([change])).OfType<SmallestChange>().ToImmutableArray();
        return singles.Length > 0
            ? singles
            : [.. changes.SelectMany(_ => changes, (first, second) => (first, second))
                .Where(pair => pair.first.Order < pair.second.Order)
                .Select(pair => ToLabel([pair.first, pair.second]))
                .OfType<SmallestChange>()];
    }

    /// <summary>The diagnosis is asked just before the opioid use disorder, which is one kind of it.</summary>
    private int DiagnosisOrder => Change.OrderOf(OpioidUseDisorder) - 1;

    private int OpioidUseDisorder => answered.Questionnaire.Questions.Select(question => question.Name).ToList().IndexOf(CaseFactNames.Of(Circumstance.OpioidUseDisorder));

    private SmallestChange? ToLabel(ImmutableArray<Change> change) => With(change) is { } other && other.Label != indicated.Label
        ? new(change.ToImmutableSortedDictionary(NameOf, ValueOf, StringComparer.Ordinal), other.Label)
        : null;

    private string NameOf(Change change) => change.Diagnosis is null ? Question(change.Question).Name : CaseFactNames.SubstanceUseDisorder;

    private FactValue ValueOf(Change change) => change.Diagnosis is { } other ? new(new Diagnosis(other.Diagnosis).Text) : Question(change.Question).Answers[change.Answer].Value;

    private CaseQuestion Question(int index) => answered.Questionnaire.Questions[index];

    /// <summary>What is indicated after a change, where every completion agrees.</summary>
    private Indication? With(ImmutableArray<Change> change)
    {
        var changed = answers.AsSpan().ToArray();
        foreach (var (_, question, answer, _) in change.Where(entry => entry.Diagnosis is null))
        {
            changed[question] = answer;
        }

        var diagnosis = change.Select(entry => entry.Diagnosis).FirstOrDefault(other => other is not null);
        if (diagnosis is { Diagnosis: SubstanceUseDisorder.NotMet } && changed[OpioidUseDisorder] == 0)
        {
            // An opioid use disorder without any disorder is no case.
            return null;
        }

        var diagram = diagnosis?.Outcomes ?? outcomes;
        return answered.IsComplete
            ? diagram.OutcomeOf(changed).Indication
            : diagram.Reachable(changed) is [{ Indication: { } only }] ? only : null;
    }

    /// <summary>One answer changed, or the diagnosis; the diagnosis stands between two questions.</summary>
    private readonly record struct Change(int Order, int Question, int Answer, OtherDiagnosis? Diagnosis)
    {
        public static int OrderOf(int question) => 2 * question;

        public static Change Of(int question, int answer) => new(OrderOf(question), question, answer, null);
    }
}
