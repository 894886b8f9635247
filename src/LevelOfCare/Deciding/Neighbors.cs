using System.Collections.Immutable;
using LevelOfCare.Engine.Unknowns;
using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>What changing one answer, or two, of a decided case would give.</summary>
internal sealed class Neighbors(AnswerDiagram<Outcome> outcomes, AnsweredCase answered, Indication indicated, MessageWriter writer)
{
    private readonly int[] answers = answered.Answers.ToArray();

    private IEnumerable<int> Known => Enumerable.Range(0, answers.Length).Where(question => answers[question] != AnsweredCase.Unknown);

    /// <summary>
    /// For each key, the nearest less severe code that gives a higher level in every completion: an edge where the published combination is not even.
    /// </summary>
    public IEnumerable<DecisionNote> LessSevereGivesMore()
    {
        // Of ratings only: what is asked beside them has no order of severity.
        foreach (var question in Known.Where(place => Subdimension.TryParse(Question(place).Name) is not null))
        {
            var (name, codes, _) = answered.Questionnaire.Questions[question];
            for (var less = answers[question] + 1; less < codes.Length; less++)
            {
                if (With([(question, less)]) is { } higher && IntensityOrder.Instance.Compare(higher.Level, indicated.Level) > 0)
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
            .SelectMany(question => Enumerable.Range(0, answered.Questionnaire.Questions[question].Answers.Length), (question, answer) => (Question: question, Answer: answer))
            .Where(change => change.Answer != answers[change.Question]).ToList();
        var singles = changes.Select(change => ToLabel([change])).OfType<SmallestChange>().ToImmutableArray();
        return singles.Length > 0
            ? singles
            : [.. changes.SelectMany(_ => changes, (first, second) => (first, second))
                .Where(pair => pair.first.Question < pair.second.Question)
                .Select(pair => ToLabel([pair.first, pair.second]))
                .OfType<SmallestChange>()];
    }

    private SmallestChange? ToLabel(ImmutableArray<(int Question, int Answer)> change) => With(change) is { } other && other.Label != indicated.Label
        ? new(change.ToImmutableSortedDictionary(entry => Question(entry.Question).Name, entry => Question(entry.Question).Answers[entry.Answer].Value, StringComparer.Ordinal), other.Label)
        : null;

    private CaseQuestion Question(int index) => answered.Questionnaire.Questions[index];

    /// <summary>What is indicated after a change, where every completion agrees.</summary>
    private Indication? With(ImmutableArray<(int Question, int Answer)> change)
    {
        var changed = answers.AsSpan().ToArray();
        foreach (var (question, answer) in change)
        {
            changed[question] = answer;
        }

        return answered.IsComplete
            ? outcomes.OutcomeOf(changed).Indication
            : outcomes.Reachable(changed) is [{ Indication: { } only }] ? only : null;
    }
}
