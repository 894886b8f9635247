using System.Collections.Immutable;
using LevelOfCare.Engine.Unknowns;
using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>What changing one answer, or two, of a decided case would give.</summary>
internal sealed class Neighbors(bool readsDiagnosis, AnswerCache answers, PlacementCase patientCase, AnsweredCase answered, Indication indicated, MessageWriter writer)
{
    private readonly AnswerDiagram<Outcome> outcomes = answers.For(answered).Outcomes;

    private ImmutableArray<CaseChange> Changes { get => field.IsDefault ? field = CaseChanges.Of(answered, readsDiagnosis) : field; }

    /// <summary>Every single change that gives another label, in key and table order.</summary>
    public ImmutableArray<(CaseChange Change, Indication To)> Singles
    {
        get => field.IsDefault
            ? field = [.. Changes.Select(change => (Change: change, To: With(change)!)).Where(single => single.To is not null && single.To.Label != indicated.Label)]
            : field;
    }

    /// <summary>
    /// For each key, the nearest less severe code that gives a higher level in every completion: an edge where the published combination is not even.
    /// </summary>
    public IEnumerable<DecisionNote> LessSevereGivesMore()
    {
        // Of ratings only: what is asked beside them has no order of severity.
        foreach (var key in Singles.Where(single => single.Change.Question is { } question && Subdimension.TryParse(single.Change.Name) is not null && single.Change.Answer > answered.Answers[question]).GroupBy(single => single.Change.Question!.Value))
        {
            if (key.FirstOrDefault(single => IntensityOrder.IsHigher(single.To.Level, indicated.Level)) is (not null, not null) edge)
            {
                var given = answered.Questionnaire.Questions[key.Key].Answers[answered.Answers[key.Key]].Value;
                var message = writer.Write(Sentences.LessSevereGivesMore(edge.Change.Name, $"{edge.Change.Value}", $"{given}", edge.To.Label, indicated.Label));
                yield return new("LESS-SEVERE-GIVES-MORE", Severity.Note, edge.Change.Name, message);
            }
        }
    }

    /// <summary>Every single change that gives another label, in key and table order; where there is none, every pair.</summary>
    public ImmutableArray<SmallestChange> SmallestChanges() => Singles.Length > 0
        ? [.. Singles.Select(single => Of(single.To, single.Change))]
        :
        [
            .. Changes.SelectMany(_ => Changes, (first, second) => (first, second))
                .Where(pair => Changes.IndexOf(pair.first) < Changes.IndexOf(pair.second) && pair.first.Name != pair.second.Name)
                .Select(pair => With(pair.first, pair.second) is { } other && other.Label != indicated.Label ? Of(other, pair.first, pair.second) : null)
                .OfType<SmallestChange>(),
        ];

    private static SmallestChange Of(Indication to, params IEnumerable<CaseChange> changes) =>
        new(changes.ToImmutableSortedDictionary(change => change.Name, change => change.Value, StringComparer.Ordinal), to.Label);

    /// <summary>What is indicated after changes, where every completion agrees.</summary>
    private Indication? With(params ReadOnlySpan<CaseChange> changes)
    {
        if (CaseChanges.Apply(answered, patientCase.Facts.OpioidUseDisorder, changes) is not { } changed)
        {
            return null;
        }

        var reached = ReferenceEquals(changed.Circumstances, answered.Circumstances) ? outcomes : answers.For(changed).Outcomes;
        return changed.IsComplete
            ? reached.OutcomeOf(changed.Answers).Indication
            : reached.Reachable(changed.Answers) is [{ Indication: { } only }] ? only : null;
    }
}
