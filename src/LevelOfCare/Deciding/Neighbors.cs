using System.Collections.Immutable;
using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>What changing one answer, or two, of a decided case would give.</summary>
internal sealed class Neighbors(bool readsDiagnosis, AnswerCache answers, LevelAnswers? diagrams, PlacementCase patientCase, AnsweredCase answered, Indication indicated, MessageWriter writer)
{
    private readonly OutcomesUnder outcomes = answers.OutcomesUnder(answered, diagrams);

    private ImmutableArray<CaseChange> Changes { get => field.IsDefault ? field = CaseChanges.Of(answered, readsDiagnosis) : field; }

    /// <summary>Every single change that gives another label, in key and table order.</summary>
    public ImmutableArray<(CaseChange Change, Indication To)> Singles { get => field.IsDefault ? field = [.. FindSingles()] : field; }

    private IEnumerable<(CaseChange Change, Indication To)> FindSingles()
    {
        var given = answered.Answers.ToArray();
        var asked = outcomes.Asked(given);
        foreach (var change in Changes)
        {
            if (MayMatter(change, asked) && Differing(given, change, change) is { } to)
            {
                yield return (change, to);
            }
        }
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
    public ImmutableArray<SmallestChange> SmallestChanges() =>
        Singles.Length > 0 ? [.. Singles.Select(single => Of(single.To, single.Change))] : [.. FindPairs()];

    /// <summary>
    /// Every pair of changes that gives another label where no single one does. The first of the two is of a question that the case as it is comes to, the second of one
    /// that it comes to after the first: otherwise one of them would make no difference. Another diagnosis has diagrams of its own, and is tried with everything.
    /// </summary>
    private IEnumerable<SmallestChange> FindPairs()
    {
        var given = answered.Answers.ToArray();
        var asked = outcomes.Asked(given);
        for (var place = 0; place < Changes.Length; place++)
        {
            var first = Changes[place];
            var matters = MayMatter(first, asked);
            var before = Apply(given, first);
            var askedThen = outcomes.Asked(given);
            for (var next = place + 1; next < Changes.Length; next++)
            {
                var second = Changes[next];
                var mayDiffer = first.Question is null || second.Question is null || (matters && MayMatter(second, askedThen));
                if (mayDiffer && second.Name != first.Name && (first.Question is null ? Differing(With(first, second)) : Differing(given, second, first, second)) is { } to)
                {
                    yield return Of(to, first, second);
                }
            }

            Undo(given, first, before);
        }
    }

    /// <summary>A diagnosis has diagrams of its own.</summary>
    private static bool MayMatter(CaseChange change, ulong asked) => change.Question is not { } question || (asked >> question & 1) == 1;

    /// <summary>What is indicated where that is another label.</summary>
    private Indication? Differing(Indication? to) => to?.Label == indicated.Label ? null : to;

    /// <summary>The same after a change of answers, and of all the changes that it is one of.</summary>
    private Indication? Differing(int[] given, CaseChange change, params ReadOnlySpan<CaseChange> all)
    {
        if (change.Question is null)
        {
            return Differing(With(all));
        }

        var before = Apply(given, change);
        var outcome = outcomes.Only(given);
        Undo(given, change, before);
        return Differing(outcome?.Indication) is not { } to ? null
            : CaseChanges.MayContradict(all) ? Differing(With(all))
            : to;
    }

    private static int Apply(int[] given, CaseChange change)
    {
        if (change.Question is not { } question)
        {
            return AnsweredCase.Unknown;
        }

        var before = given[question];
        given[question] = change.Answer;
        return before;
    }

    private static void Undo(int[] given, CaseChange change, int before)
    {
        if (change.Question is { } question)
        {
            given[question] = before;
        }
    }

    private static SmallestChange Of(Indication to, params IEnumerable<CaseChange> changes) =>
        new(changes.Aggregate(NoChange, (known, change) => known.Add(change.Name, change.Value)), to.Label);

    private static readonly ImmutableSortedDictionary<string, FactValue> NoChange = ImmutableSortedDictionary.Create<string, FactValue>(StringComparer.Ordinal);

    /// <summary>What is indicated after changes, where every completion agrees.</summary>
    private Indication? With(params ReadOnlySpan<CaseChange> changes)
    {
        if (CaseChanges.Apply(answered, patientCase.Facts.OpioidUseDisorder, changes) is not { } changed)
        {
            return null;
        }

        return (ReferenceEquals(changed.Circumstances, answered.Circumstances) ? outcomes : answers.OutcomesUnder(changed)).Only(changed.Answers)?.Indication;
    }
}
