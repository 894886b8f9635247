using System.Collections.Immutable;
using System.Runtime.InteropServices;
using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>What changing one answer, or two, of a decided case would give.</summary>
internal sealed class Neighbors(bool readsDiagnosis, AnswerCache answers, LevelAnswers? diagrams, PlacementCase patientCase, AnsweredCase answered, Indication indicated, MessageWriter writer)
{
    private static readonly int Diagnoses = Enum.GetValues<SubstanceUseDisorder>().Length;

    /// <summary>Twice as many single changes as most cases have that give another label.</summary>
    private const int UsualSingles = 32;

    private readonly OutcomesUnder outcomes = answers.OutcomesUnder(answered, diagrams);
    private readonly OutcomesUnder?[] underDiagnoses = new OutcomesUnder?[Diagnoses];

    private List<CaseChange> Changes => field ??= CaseChanges.ListOf(answered, readsDiagnosis);

    /// <summary>Every single change that gives another label, in key and table order.</summary>
    private List<Single> Singles => field ??= FindSingles();

    private List<Single> FindSingles()
    {
        var found = new List<Single>(UsualSingles);
        var given = answered.Answers.ToArray();
        var asked = outcomes.Asked(given);
        foreach (var change in CaseChanges.Of(answered, readsDiagnosis))
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
        // Of ratings only: what is asked beside them has no order of severity. The changes of a key come one after another, the nearest less severe code first.
        int? told = null;
        foreach (var (change, to) in Singles)
        {
            if (change.Question is { } question && question != told && change.Answer > answered.Answers[question]
                && IntensityOrder.IsHigher(to.Level, indicated.Level) && Subdimension.TryParse(change.Name) is not null)
            {
                told = question;
                var given = answered.Questionnaire.Questions[question].Answers[answered.Answers[question]].Value;
                var message = writer.Write(Sentences.LessSevereGivesMore(change.Name, $"{change.Value}", $"{given}", to.Label, indicated.Label));
                yield return new("LESS-SEVERE-GIVES-MORE", Severity.Note, change.Name, message);
            }
        }
    }

    /// <summary>
    /// The nearest higher level that a change of one answer gives in every completion, or that of two, and every such way to it: singles where one suffices, else pairs. A level of the other track that
    /// ranks the same as what a single change gives is not nearer. <see langword="null"/> where there is none.
    /// </summary>
    public (CareLevel Level, List<HigherWay> Ways)? NextHigher()
    {
        var bySingle = NearestOfSingles();
        if (LevelMarks.Between(patientCase.Edition, indicated.Level, bySingle) is { Count: > 0 } nearer)
        {
            // Without diagrams nothing tells which changes may lead where; each pair is then tried once.
            var marks = outcomes.Diagrams is { } here ? MarksAfter(here, static diagrams => diagrams.MarksOfLevels) : null;
            var all = marks is null ? Pairs().ToList() : null;
            foreach (var level in nearer)
            {
                var pairs = (all ?? PairsTo(LevelMarks.Of(level), marks!)).Where(pair => pair.To.Level == level).Select(pair => new HigherWay(pair.First, pair.Second)).ToList();
                if (pairs.Count > 0)
                {
                    return (level, pairs);
                }
            }
        }

        return bySingle is null ? null : (bySingle, SinglesTo(bySingle));
    }

    private List<HigherWay> SinglesTo(CareLevel level)
    {
        var ways = new List<HigherWay>();
        foreach (var (change, to) in Singles)
        {
            if (to.Level == level)
            {
                ways.Add(new(change, null));
            }
        }

        return ways;
    }

    /// <summary>The nearest higher level that a single change gives; the first where two rank the same.</summary>
    private CareLevel? NearestOfSingles()
    {
        CareLevel? nearest = null;
        foreach (var (_, to) in Singles)
        {
            if (IntensityOrder.IsHigher(to.Level, indicated.Level) && (nearest is null || IntensityOrder.Instance.Compare(to.Level, nearest) < 0))
            {
                nearest = to.Level;
            }
        }

        return nearest;
    }

    /// <summary>How far changes lead from the case.</summary>
    public int DistanceOf(HigherWay way) => way.First.DistanceFrom(answered) + (way.Second?.DistanceFrom(answered) ?? 0);

    /// <summary>For each of <see cref="Changes"/>, the marks of what it and one more may lead to.</summary>
    /// <param name="here">The diagrams of the case.</param>
    /// <param name="marksOf">For each outcome of diagrams, its marks.</param>
    private ulong[] MarksAfter(LevelAnswers here, Func<LevelAnswers, ulong[]> marksOf)
    {
        var others = OtherAnswers();
        var after = here.Outcomes.AfterEachAndOneMore(answered.Answers, others, marksOf(here));
        var marks = new ulong[Changes.Count];
        for (var place = 0; place < marks.Length; place++)
        {
            var change = Changes[place];
            marks[place] = change.Question is { } question ? after[here.Outcomes.PlaceOf(question, change.Answer)]
                : Under(change).Diagrams is { } there ? there.Outcomes.AfterOneChange(answered.Answers, others, marksOf(there))
                : ulong.MaxValue;
        }

        return marks;
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
    public ImmutableArray<SmallestChange> SmallestChanges()
    {
        if (Singles.Count == 0)
        {
            // Most first changes lead to no other label with whichever second one, which the diagrams tell at once.
            var marks = outcomes.Diagrams is { } here ? MarksAfter(here, MarksOfOtherLabels) : null;
            return [.. (marks is null ? Pairs() : PairsTo(1, marks)).Select(pair => new SmallestChange(pair.First.Alone.Add(pair.Second.Name, pair.Second.Value), pair.To.Label))];
        }

        var told = new SmallestChange[Singles.Count];
        for (var place = 0; place < told.Length; place++)
        {
            told[place] = new(Singles[place].Change.Alone, Singles[place].To.Label);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(told);
    }

    /// <summary>
    /// Every pair of changes that gives another label where no single one does. The first of the two is of a question that the case as it is comes to, the second of one
    /// that it comes to after the first: otherwise one of them would make no difference. Another diagnosis has diagrams of its own, and is tried with everything.
    /// </summary>
    /// <param name="mayLead">Where given, whether a first change, or a diagnosis, by its place among the changes, is tried.</param>
    private IEnumerable<(CaseChange First, CaseChange Second, Indication To)> Pairs(Func<int, bool>? mayLead = null)
    {
        var given = answered.Answers.ToArray();
        var asked = outcomes.Asked(given);
        var changes = Changes;
        var isTried = new bool[changes.Count];
        var triesDiagnoses = false;
        for (var place = 0; place < isTried.Length; place++)
        {
            isTried[place] = mayLead is null || mayLead(place);
            triesDiagnoses |= isTried[place] && changes[place].Question is null;
        }

        for (var place = 0; place < changes.Count; place++)
        {
            var first = changes[place];
            var matters = isTried[place] && MayMatter(first, asked);
            if (!matters && (!triesDiagnoses || first.Question is null))
            {
                continue;
            }

            var before = Apply(given, first);
            var askedThen = outcomes.Asked(given);
            for (var next = place + 1; next < changes.Count; next++)
            {
                var second = changes[next];
                var mayDiffer = second.Question is null ? isTried[next] : first.Question is null || (matters && MayMatter(second, askedThen));
                if (mayDiffer && second.Name != first.Name && (first.Question is null ? Differing(With(first, second)) : Differing(given, second, first, second)) is { } to)
                {
                    yield return (first, second, to);
                }
            }

            Undo(given, first, before);
        }
    }

    /// <summary>Those pairs that may lead to outcomes with a mark, by the marks of what each change may lead to.</summary>
    private IEnumerable<(CaseChange First, CaseChange Second, Indication To)> PairsTo(ulong mark, ulong[] marks) =>
        Array.Exists(marks, reached => (reached & mark) != 0) ? Pairs(place => (marks[place] & mark) != 0) : [];

    private ulong[] MarksOfOtherLabels(LevelAnswers diagrams) => [.. diagrams.Outcomes.Outcomes.Select(outcome => Differing(outcome.Indication) is null ? 0UL : 1UL)];

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

    private static int Apply(Span<int> given, CaseChange change)
    {
        if (change.Question is not { } question)
        {
            return AnsweredCase.Unknown;
        }

        var before = given[question];
        given[question] = change.Answer;
        return before;
    }

    private static void Undo(Span<int> given, CaseChange change, int before)
    {
        if (change.Question is { } question)
        {
            given[question] = before;
        }
    }

    /// <summary>What is indicated after changes, where every completion agrees.</summary>
    private Indication? With(params ReadOnlySpan<CaseChange> changes)
    {
        if (CaseChanges.Contradict(answered, patientCase.Facts.OpioidUseDisorder, changes))
        {
            return null;
        }

        Span<int> given = stackalloc int[answered.Answers.Length];
        answered.Answers.CopyTo(given);
        var reached = outcomes;
        foreach (var change in changes)
        {
            Apply(given, change);
            reached = change.Question is null ? Under(change) : reached;
        }

        return reached.Only(given)?.Indication;
    }

    /// <summary>A single change, and what it gives.</summary>
    private readonly record struct Single(CaseChange Change, Indication To);
}
