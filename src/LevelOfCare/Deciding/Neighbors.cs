using System.Collections.Immutable;
using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>What changing one answer, or two, of a decided case would give.</summary>
internal sealed class Neighbors(bool readsDiagnosis, AnswerCache answers, LevelAnswers? diagrams, PlacementCase patientCase, AnsweredCase answered, Indication indicated, MessageWriter writer)
{
    private static readonly int Diagnoses = Enum.GetValues<SubstanceUseDisorder>().Length;

    private readonly OutcomesUnder outcomes = answers.OutcomesUnder(answered, diagrams);
    private readonly OutcomesUnder?[] underDiagnoses = new OutcomesUnder?[Diagnoses];

    private List<CaseChange> Changes => field ??= CaseChanges.Of(answered, readsDiagnosis);

    /// <summary>Every single change that gives another label, in key and table order.</summary>
    private List<Single> Singles => field ??= FindSingles();

    private List<Single> FindSingles()
    {
        var found = new List<Single>();
        var given = answered.Answers.ToArray();
        var asked = outcomes.Asked(given);
        foreach (var change in Changes)
        {
            if (MayMatter(change, asked) && Differing(given, change, change) is { } to)
            {
                found.Add(new(change, to));
            }
        }

        return found;
    }

    /// <summary>
    /// For each key, the nearest less severe code that gives a higher level in every completion: an edge where the published combination is not even.
    /// </summary>
    public IEnumerable<DecisionNote> LessSevereGivesMore()
    {
        // Of ratings only: what is asked beside them has no order of severity.
        foreach (var key in Singles.Where(single => single.Change.Question is { } question && Subdimension.TryParse(single.Change.Name) is not null && single.Change.Answer > answered.Answers[question]).GroupBy(single => single.Change.Question!.Value))
        {
            if (key.FirstOrDefault(single => IntensityOrder.IsHigher(single.To.Level, indicated.Level)) is { } edge)
            {
                var given = answered.Questionnaire.Questions[key.Key].Answers[answered.Answers[key.Key]].Value;
                var message = writer.Write(Sentences.LessSevereGivesMore(edge.Change.Name, $"{edge.Change.Value}", $"{given}", edge.To.Label, indicated.Label));
                yield return new("LESS-SEVERE-GIVES-MORE", Severity.Note, edge.Change.Name, message);
            }
        }
    }

    /// <summary>
    /// The nearest higher level that a change of one answer gives in every completion, or that of two, and every such way to it: singles where one suffices, else pairs. A level of the other track that
    /// ranks the same as what a single change gives is not nearer. <see langword="null"/> where there is none.
    /// </summary>
    public (CareLevel Level, IReadOnlyList<CaseChange[]> Ways)? NextHigher()
    {
        var higher = Singles.Where(single => IntensityOrder.IsHigher(single.To.Level, indicated.Level)).ToList();
        var bySingle = higher.Count == 0 ? null : higher.MinBy(single => single.To.Level, IntensityOrder.Instance)!.To.Level;
        if (LevelMarks.Between(patientCase.Edition, indicated.Level, bySingle) is { Count: > 0 } nearer)
        {
            // Without diagrams nothing tells which changes may lead where; each pair is then tried once.
            var mayLead = outcomes.Diagrams is { } here ? MarksAfter(here) : null;
            var all = mayLead is null ? Pairs().ToList() : null;
            foreach (var level in nearer)
            {
                var pairs = (all ?? Pairs(change => (mayLead!(change) & LevelMarks.Of(level)) != 0))
                    .Where(pair => pair.To.Level == level).Select(pair => new[] { pair.First, pair.Second }).ToList();
                if (pairs.Count > 0)
                {
                    return (level, pairs);
                }
            }
        }

        return bySingle is null ? null : (bySingle, [.. higher.Where(single => single.To.Level == bySingle).Select(single => new[] { single.Change })]);
    }

    /// <summary>How far changes lead from the case.</summary>
    public int DistanceOf(CaseChange[] way) => way.Sum(change => change.DistanceFrom(answered));

    /// <summary>The levels that a change and one more may lead to, as marks.</summary>
    private Func<CaseChange, ulong> MarksAfter(LevelAnswers here)
    {
        var others = OtherAnswers();
        var after = here.Outcomes.AfterEachAndOneMore(answered.Answers, others, here.MarksOfLevels);
        var underDiagnosis = Changes.Where(change => change.Question is null)
            .ToDictionary(change => change, change => Under(change).Diagrams is { } there ? there.Outcomes.AfterOneChange(answered.Answers, others, there.MarksOfLevels) : ulong.MaxValue);
        return change => change.Question is { } question ? after[question] is { Length: > 0 } marks ? marks[change.Answer] : 0 : underDiagnosis[change];
    }

    /// <summary>For each question, the answers that it can be changed to, as bits.</summary>
    private ulong[] OtherAnswers()
    {
        var others = new ulong[answered.Answers.Length];
        foreach (var change in Changes)
        {
            if (change.Question is { } question)
            {
                others[question] |= 1UL << change.Answer;
            }
        }

        return others;
    }

    /// <summary>Every single change that gives another label, in key and table order; where there is none, every pair.</summary>
    public ImmutableArray<SmallestChange> SmallestChanges() =>
        Singles.Count > 0 ? [.. Singles.Select(single => Of(single.To, single.Change))] : [.. Pairs().Select(pair => Of(pair.To, pair.First, pair.Second))];

    /// <summary>
    /// Every pair of changes that gives another label where no single one does. The first of the two is of a question that the case as it is comes to, the second of one
    /// that it comes to after the first: otherwise one of them would make no difference. Another diagnosis has diagrams of its own, and is tried with everything.
    /// </summary>
    /// <param name="mayLead">Where given, which first changes, and which diagnoses, are tried.</param>
    private IEnumerable<(CaseChange First, CaseChange Second, Indication To)> Pairs(Func<CaseChange, bool>? mayLead = null)
    {
        var given = answered.Answers.ToArray();
        var asked = outcomes.Asked(given);
        var changes = Changes.Where(change => change.Question is not null || mayLead is null || mayLead(change)).ToList();
        var hasDiagnoses = changes.Exists(change => change.Question is null);
        for (var place = 0; place < changes.Count; place++)
        {
            var first = changes[place];
            var matters = MayMatter(first, asked) && (mayLead is null || mayLead(first));
            if (!matters && !hasDiagnoses)
            {
                continue;
            }

            var before = Apply(given, first);
            var askedThen = outcomes.Asked(given);
            for (var next = place + 1; next < changes.Count; next++)
            {
                var second = changes[next];
                var mayDiffer = first.Question is null || second.Question is null || (matters && MayMatter(second, askedThen));
                if (mayDiffer && second.Name != first.Name && (first.Question is null ? Differing(With(first, second)) : Differing(given, second, first, second)) is { } to)
                {
                    yield return (first, second, to);
                }
            }

            Undo(given, first, before);
        }
    }

    private OutcomesUnder Under(CaseChange diagnosis) => underDiagnoses[(int)diagnosis.Diagnosis!.Value] ??= answers.OutcomesUnder(answered.With(diagnosis.Diagnosis.Value));

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

        var reached = outcomes;
        foreach (var change in changes)
        {
            reached = change.Question is null ? Under(change) : reached;
        }

        return reached.Only(changed.Answers)?.Indication;
    }

    /// <summary>A single change, and what it gives.</summary>
    private sealed record Single(CaseChange Change, Indication To);
}
