using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Numerics;

namespace LevelOfCare.Engine.Unknowns;

/// <summary>A function from answers to outcomes, frozen as a diagram: which outcomes can still be reached, and what can still change them.</summary>
/// <remarks>Immutable and safe to share between threads. Answers are given as one number for each question; a negative one is unknown.</remarks>
internal sealed class AnswerDiagram<TOutcome>
    where TOutcome : notnull
{
    /// <summary>How an unknown answer is written.</summary>
    public const int Unknown = -1;

    private readonly int[] questions;
    private readonly int[][] children;
    private readonly int mostAnswers;
    private readonly ConcurrentBag<Separations> separations = [];

    /// <summary>Freezes what a builder built, keeping what can be reached from the root.</summary>
    /// <remarks>Leaves come first, then nodes from the last question to the first: every child has a lower number than its parent.</remarks>
    public AnswerDiagram(DiagramBuilder diagrams, int root, IReadOnlyDictionary<int, TOutcome> leaves, ImmutableArray<int> answerCounts)
    {
        AnswerCounts = answerCounts;
        mostAnswers = answerCounts.DefaultIfEmpty().Max();
        var numbers = new Dictionary<int, int>();
        var reached = new List<int>();
        Visit(root);
        reached = [.. reached.Where(diagrams.IsLeaf), .. reached.Where(node => !diagrams.IsLeaf(node)).OrderByDescending(diagrams.QuestionOf)];
        for (var number = 0; number < reached.Count; number++)
        {
            numbers[reached[number]] = number;
        }

        Outcomes = [.. reached.Where(diagrams.IsLeaf).Select(leaf => leaves[leaf])];
        questions = [.. reached.Select(diagrams.QuestionOf)];
        children = [.. reached.Select(node => diagrams.ChildrenOf(node).Select(child => numbers[child]).ToArray())];
        Root = numbers[root];

        void Visit(int node)
        {
            if (numbers.TryAdd(node, 0))
            {
                reached.Add(node);
                Array.ForEach(diagrams.ChildrenOf(node), Visit);
            }
        }
    }

    /// <summary>How many answers each question has.</summary>
    public ImmutableArray<int> AnswerCounts { get; }

    /// <summary>The outcomes that some answers reach.</summary>
    public ImmutableArray<TOutcome> Outcomes { get; }

    /// <summary>How many nodes the diagram has, leaves included.</summary>
    public int NodeCount => questions.Length;

    /// <summary>Where a walk over the questions begins.</summary>
    public int Root { get; }

    /// <summary>Where a walk stands after a question is answered; a place that does not ask it stays. At the end the place is the number of an outcome.</summary>
    public int After(int place, int question, int answer) => questions[place] == question ? children[place][answer] : place;

    /// <summary>The outcome of complete answers.</summary>
    public TOutcome OutcomeOf(ReadOnlySpan<int> answers) => Outcomes[NumberOf(answers)];

    /// <summary>The number of the outcome of complete answers.</summary>
    public int NumberOf(ReadOnlySpan<int> answers)
    {
        var node = Root;
        while (!IsLeaf(node))
        {
            node = children[node][answers[questions[node]]];
        }

        return node;
    }

    /// <summary>The questions that a walk under these answers can come to, as bits; an answer to any other makes no difference.</summary>
    public ulong Asked(ReadOnlySpan<int> answers)
    {
        var asked = 0UL;
        if (!answers.Contains(Unknown))
        {
            for (var node = Root; !IsLeaf(node); node = children[node][answers[questions[node]]])
            {
                asked |= 1UL << questions[node];
            }

            return asked;
        }

        Span<bool> reached = NodeCount <= 1024 ? stackalloc bool[NodeCount] : new bool[NodeCount];
        Reach(answers, reached);
        for (var node = Root; node >= Outcomes.Length; node--)
        {
            asked |= reached[node] ? 1UL << questions[node] : 0;
        }

        return asked;
    }

    /// <summary>The outcomes that some completion of the answers reaches.</summary>
    public IReadOnlyList<TOutcome> Reachable(ReadOnlySpan<int> answers)
    {
        Span<bool> reached = NodeCount <= 1024 ? stackalloc bool[NodeCount] : new bool[NodeCount];
        Reach(answers, reached);
        var outcomes = new List<TOutcome>();
        for (var leaf = 0; leaf < Outcomes.Length; leaf++)
        {
            if (reached[leaf])
            {
                outcomes.Add(Outcomes[leaf]);
            }
        }

        return outcomes;
    }

    /// <summary>The number of the outcome that every completion of the answers reaches; negative where they differ.</summary>
    public int OnlyNumberOf(ReadOnlySpan<int> answers)
    {
        Span<bool> reached = NodeCount <= 1024 ? stackalloc bool[NodeCount] : new bool[NodeCount];
        Reach(answers, reached);
        var leaves = reached[..Outcomes.Length];
        return leaves.Count(true) == 1 ? leaves.IndexOf(true) : -1;
    }

    /// <summary>
    /// For each unknown question: how many outcomes its answers alone could lead to, with everything else answered in whatever way makes that most.
    /// 1 means that it cannot change the outcome any more; 0 stands for questions that are answered.
    /// </summary>
    public int[] Influences(ReadOnlySpan<int> answers)
    {
        Span<bool> reached = NodeCount <= 1024 ? stackalloc bool[NodeCount] : new bool[NodeCount];
        Reach(answers, reached);
        var influences = new int[answers.Length];
        for (var question = 0; question < answers.Length; question++)
        {
            influences[question] = answers[question] < 0 ? 1 : 0;
        }

        // What is found out of one question's nodes serves the next call too; a thread at a time has it.
        if (!separations.TryTake(out var apart))
        {
            apart = new(questions, children);
        }

        apart.Begin(answers);
        for (var node = Root; node >= Outcomes.Length; node--)
        {
            if (reached[node] && answers[questions[node]] < 0)
            {
                ref var best = ref influences[questions[node]];
                best = apart.Widest(node, best);
            }
        }

        separations.Add(apart);
        return influences;
    }

    /// <summary>For each outcome, in order, the guard under which it is reached where every answer holds under a guard of its own.</summary>
    /// <param name="diagrams">Where guards are made.</param>
    /// <param name="answers">For each question, the guards of its answers; exactly one of them holds.</param>
    public int[] GuardsUnder(DiagramBuilder diagrams, IReadOnlyList<int[]> answers)
    {
        Span<int> reached = NodeCount <= 1024 ? stackalloc int[NodeCount] : new int[NodeCount];
        reached.Clear();
        reached[Root] = DiagramBuilder.True;
        for (var node = Root; node >= Outcomes.Length; node--)
        {
            if (reached[node] == DiagramBuilder.False)
            {
                continue;
            }

            var (next, guards) = (children[node], answers[questions[node]]);
            for (var answer = 0; answer < next.Length; answer++)
            {
                reached[next[answer]] = diagrams.Or(reached[next[answer]], diagrams.And(reached[node], guards[answer]));
            }
        }

        return reached[..Outcomes.Length].ToArray();
    }

    /// <summary>
    /// The marks of what one change of the answers could lead to, or none. Of complete answers these are exactly the marks of the outcomes that are reached so; of others, those that each completion
    /// reaches by a change of its own, so that what all of them reach by the same change is among them.
    /// </summary>
    /// <param name="answers">The answers.</param>
    /// <param name="others">For each question, the answers that it can be changed to, as bits; none where it is unknown.</param>
    /// <param name="marks">For each outcome, in order, its marks, as bits.</param>
    public ulong AfterOneChange(ReadOnlySpan<int> answers, ReadOnlySpan<ulong> others, ReadOnlySpan<ulong> marks)
    {
        Span<ulong> unchanged = NodeCount <= 1024 ? stackalloc ulong[NodeCount] : new ulong[NodeCount];
        Span<ulong> changed = NodeCount <= 1024 ? stackalloc ulong[NodeCount] : new ulong[NodeCount];
        Fill(answers, others, marks, unchanged, changed);
        return changed[Root];
    }

    /// <summary>The same after each single change and one more, or none: for each question and answer, at its <see cref="PlaceOf"/>.</summary>
    public ulong[] AfterEachAndOneMore(ReadOnlySpan<int> answers, ReadOnlySpan<ulong> others, ReadOnlySpan<ulong> marks)
    {
        var after = new ulong[answers.Length * mostAnswers];
        if (answers.Contains(Unknown))
        {
            var given = answers.ToArray();
            for (var asked = Asked(answers); asked != 0; asked &= asked - 1)
            {
                var question = BitOperations.TrailingZeroCount(asked);
                for (var rest = others[question]; rest != 0; rest &= rest - 1)
                {
                    given[question] = BitOperations.TrailingZeroCount(rest);
                    after[PlaceOf(question, given[question])] = AfterOneChange(given, others, marks);
                }

                given[question] = answers[question];
            }

            return after;
        }

        Span<ulong> unchanged = NodeCount <= 1024 ? stackalloc ulong[NodeCount] : new ulong[NodeCount];
        Span<ulong> changed = NodeCount <= 1024 ? stackalloc ulong[NodeCount] : new ulong[NodeCount];
        Fill(answers, others, marks, unchanged, changed);
        for (var node = Root; !IsLeaf(node); node = children[node][answers[questions[node]]])
        {
            for (var answer = 0; answer < children[node].Length; answer++)
            {
                after[PlaceOf(questions[node], answer)] = changed[children[node][answer]];
            }
        }

        return after;
    }

    /// <summary>The place of an answer where there is one for each answer of each question.</summary>
    public int PlaceOf(int question, int answer) => (question * mostAnswers) + answer;

    /// <summary>For each place, the marks of what is reached from it without a change, and with one at most.</summary>
    private void Fill(ReadOnlySpan<int> answers, ReadOnlySpan<ulong> others, ReadOnlySpan<ulong> marks, Span<ulong> unchanged, Span<ulong> changed)
    {
        marks.CopyTo(unchanged);
        marks.CopyTo(changed);
        for (var node = Outcomes.Length; node <= Root; node++)
        {
            var (question, next) = (questions[node], children[node]);
            if (answers[question] is var answer and >= 0)
            {
                unchanged[node] = unchanged[next[answer]];
                var reached = changed[next[answer]];
                for (var rest = others[question]; rest != 0; rest &= rest - 1)
                {
                    reached |= unchanged[next[BitOperations.TrailingZeroCount(rest)]];
                }

                changed[node] = reached;
            }
            else
            {
                (unchanged[node], changed[node]) = (ulong.MaxValue, ulong.MaxValue);
                foreach (var child in next)
                {
                    unchanged[node] &= unchanged[child];
                    changed[node] &= changed[child];
                }
            }
        }
    }

    private bool IsLeaf(int node) => node < Outcomes.Length;

    /// <summary>Marks every place that a walk can come to.</summary>
    private void Reach(ReadOnlySpan<int> answers, Span<bool> reached)
    {
        reached[Root] = true;
        for (var node = Root; node >= Outcomes.Length; node--)
        {
            if (!reached[node])
            {
                continue;
            }

            var next = children[node];
            if (answers[questions[node]] is var answer and >= 0)
            {
                reached[next[answer]] = true;
                continue;
            }

            foreach (var child in next)
            {
                reached[child] = true;
            }
        }
    }
}
