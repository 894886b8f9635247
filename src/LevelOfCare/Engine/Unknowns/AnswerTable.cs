using System.Collections.Immutable;
using System.Numerics;

namespace LevelOfCare.Engine.Unknowns;

/// <summary>Things that hold under some answers and not under others, in a fixed order; says which hold under complete answers without asking each.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class AnswerTable<T>
{
    private readonly ImmutableArray<(T Thing, AnswerDiagram<bool> Holds)> entries;
    private readonly int[][][] candidates;
    private readonly int[] always;

    public AnswerTable(ImmutableArray<(T Thing, AnswerDiagram<bool> Holds)> entries, ImmutableArray<int> answerCounts)
    {
        this.entries = entries;
        var index = answerCounts.Select(count => Enumerable.Range(0, count).Select(_ => new List<int>()).ToArray()).ToArray();
        var others = new List<int>();
        for (var entry = 0; entry < entries.Length; entry++)
        {
            if (Telling(entries[entry].Holds, answerCounts) is var (question, answers))
            {
                answers.ForEach(answer => index[question][answer].Add(entry));
            }
            else
            {
                others.Add(entry);
            }
        }

        candidates = [.. index.Select(answers => answers.Select(list => list.ToArray()).ToArray())];
        always = [.. others];
    }

    /// <summary>What holds under complete answers, in order.</summary>
    public ImmutableArray<T> Under(ReadOnlySpan<int> answers)
    {
        if (entries.IsEmpty)
        {
            return [];
        }

        Span<ulong> holding = entries.Length <= 4096 ? stackalloc ulong[(entries.Length / 64) + 1] : new ulong[(entries.Length / 64) + 1];
        Mark(always, answers, holding);
        for (var question = 0; question < candidates.Length; question++)
        {
            Mark(candidates[question][answers[question]], answers, holding);
        }

        var count = 0;
        foreach (var word in holding)
        {
            count += BitOperations.PopCount(word);
        }

        if (count == 0)
        {
            return [];
        }

        var things = ImmutableArray.CreateBuilder<T>(count);
        for (var word = 0; word < holding.Length; word++)
        {
            for (var bits = holding[word]; bits != 0; bits &= bits - 1)
            {
                things.Add(entries[(word * 64) + BitOperations.TrailingZeroCount(bits)].Thing);
            }
        }

        return things.MoveToImmutable();
    }

    private void Mark(int[] list, ReadOnlySpan<int> answers, Span<ulong> holding)
    {
        foreach (var entry in list)
        {
            if (entries[entry].Holds.OutcomeOf(answers))
            {
                holding[entry / 64] |= 1UL << (entry % 64);
            }
        }
    }

    /// <summary>The question whose answer rules a thing out most often, with the answers that do not.</summary>
    private static (int Question, List<int> Answers)? Telling(AnswerDiagram<bool> holds, ImmutableArray<int> answerCounts)
    {
        (int Question, List<int> Answers)? best = null;
        var rarest = 1.0;
        var answers = Enumerable.Repeat(AnswerDiagram<bool>.Unknown, answerCounts.Length).ToArray();
        for (var question = 0; question < answers.Length; question++)
        {
            var open = new List<int>();
            for (answers[question] = 0; answers[question] < answerCounts[question]; answers[question]++)
            {
                if (holds.Reachable(answers).Contains(true))
                {
                    open.Add(answers[question]);
                }
            }

            answers[question] = AnswerDiagram<bool>.Unknown;
            if (open.Count < rarest * answerCounts[question])
            {
                (best, rarest) = ((question, open), (double)open.Count / answerCounts[question]);
            }
        }

        return best;
    }
}
