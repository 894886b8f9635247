using System.Collections.Immutable;

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
    private readonly int root;
    private readonly ImmutableArray<int> answerCounts;

    /// <summary>Freezes what a builder built, keeping what can be reached from the root. Leaves are numbered before all other nodes.</summary>
    public AnswerDiagram(DiagramBuilder diagrams, int root, IReadOnlyDictionary<int, TOutcome> leaves, ImmutableArray<int> answerCounts)
    {
        this.answerCounts = answerCounts;
        var numbers = new Dictionary<int, int>();
        var reached = new List<int>();
        Visit(root);
        var leafNodes = reached.Where(diagrams.IsLeaf).ToArray();
        reached = [.. leafNodes, .. reached.Where(node => !diagrams.IsLeaf(node))];
        for (var number = 0; number < reached.Count; number++)
        {
            numbers[reached[number]] = number;
        }

        Outcomes = [.. leafNodes.Select(leaf => leaves[leaf])];
        questions = [.. reached.Select(diagrams.QuestionOf)];
        children = [.. reached.Select(node => diagrams.ChildrenOf(node).Select(child => numbers[child]).ToArray())];
        this.root = numbers[root];

        void Visit(int node)
        {
            if (numbers.TryAdd(node, 0))
            {
                reached.Add(node);
                Array.ForEach(diagrams.ChildrenOf(node), Visit);
            }
        }
    }

    /// <summary>The outcomes that some answers reach.</summary>
    public ImmutableArray<TOutcome> Outcomes { get; }

    /// <summary>How many nodes the diagram has, leaves included.</summary>
    public int NodeCount => questions.Length;

    /// <summary>Where a walk over the questions begins.</summary>
    public int Root => root;

    /// <summary>Where a walk stands after a question is answered; a place that does not ask it stays. At the end the place is the number of an outcome.</summary>
    public int After(int place, int question, int answer) => questions[place] == question ? children[place][answer] : place;

    /// <summary>The outcome of complete answers.</summary>
    public TOutcome OutcomeOf(ReadOnlySpan<int> answers)
    {
        var node = root;
        while (!IsLeaf(node))
        {
            node = children[node][answers[questions[node]]];
        }

        return Outcomes[node];
    }

    /// <summary>The outcomes that some completion of the answers reaches.</summary>
    public IReadOnlyList<TOutcome> Reachable(ReadOnlySpan<int> answers)
    {
        var seen = new bool[questions.Length];
        Reach(root, answers, seen);
        var outcomes = new List<TOutcome>();
        for (var leaf = 0; leaf < Outcomes.Length; leaf++)
        {
            if (seen[leaf])
            {
                outcomes.Add(Outcomes[leaf]);
            }
        }

        return outcomes;
    }

    /// <summary>
    /// For one unknown question: how many outcomes its answers alone could lead to, with everything else answered in whatever way makes that most.
    /// 1 means that it cannot change the outcome any more.
    /// </summary>
    public int Influence(ReadOnlySpan<int> answers, int question)
    {
        var best = 1;
        var visited = new HashSet<int>();
        var known = answers.ToArray();
        Find(root);
        return best;

        // Every node that asks this question and can be reached has its children followed through the remaining questions.
        void Find(int node)
        {
            if (questions[node] > question || !visited.Add(node))
            {
                return;
            }

            if (questions[node] == question)
            {
                best = Math.Max(best, new Separation(this, known, best).Widest(children[node]));
                return;
            }

            foreach (var child in Following(node, known))
            {
                Find(child);
            }
        }
    }

    private bool IsLeaf(int node) => node < Outcomes.Length;

    private void Reach(int node, ReadOnlySpan<int> answers, bool[] seen)
    {
        if (seen[node])
        {
            return;
        }

        seen[node] = true;
        if (IsLeaf(node))
        {
            return;
        }

        if (answers[questions[node]] is var answer and >= 0)
        {
            Reach(children[node][answer], answers, seen);
            return;
        }

        foreach (var child in children[node])
        {
            Reach(child, answers, seen);
        }
    }

    private ReadOnlySpan<int> Following(int node, int[] answers) =>
        answers[questions[node]] is var answer and >= 0 ? children[node].AsSpan(answer, 1) : children[node];

    /// <summary>Follows several nodes through the same answers and finds where they end up most apart.</summary>
    private sealed class Separation(AnswerDiagram<TOutcome> diagram, int[] answers, int floor)
    {
        private readonly HashSet<string> visited = [];
        private int best = floor;

        public int Widest(IEnumerable<int> nodes)
        {
            Run([.. nodes.Distinct().Order()]);
            return best;
        }

        private void Run(int[] nodes)
        {
            // No way can part more nodes than there are left.
            if (nodes.Length <= best || !visited.Add(string.Join(',', nodes)))
            {
                return;
            }

            var question = nodes.Min(node => diagram.questions[node]);
            if (question == DiagramBuilder.Leaf)
            {
                best = nodes.Length;
                return;
            }

            var (from, to) = answers[question] is var answer and >= 0 ? (answer, answer) : (0, diagram.answerCounts[question] - 1);
            for (var choice = from; choice <= to; choice++)
            {
                Run([.. nodes.Select(node => diagram.questions[node] == question ? diagram.children[node][choice] : node).Distinct().Order()]);
            }
        }
    }
}
