namespace LevelOfCare.Engine.Unknowns;

/// <summary>
/// Builds decision diagrams over questions in a fixed order: a node asks one question and has a child for each answer. Nodes are shared, so that equal
/// functions are one node and comparing them is comparing numbers.
/// </summary>
/// <remarks>Not thread-safe: one builder, one thread. What it builds is frozen into an <see cref="AnswerDiagram{TOutcome}"/>.</remarks>
internal sealed class DiagramBuilder
{
    /// <summary>The function that is never true.</summary>
    public const int False = 0;

    /// <summary>The function that is always true.</summary>
    public const int True = 1;

    /// <summary>The question of a leaf: after every other.</summary>
    public const int Leaf = int.MaxValue;

    private const int MostKept = 2048;

    [ThreadStatic]
    private static DiagramBuilder? spare;

    private readonly List<int> questions = [];
    private readonly List<int[]> children = [];
    private readonly Dictionary<NodeKey, int> unique = [];
    private readonly Dictionary<ChoiceKey, int> choices = [];

    public DiagramBuilder()
    {
        NewLeaf();
        NewLeaf();
    }

    /// <summary>A builder for what is made for one case and dropped; to be given back by <see cref="Return"/> once nothing of it is used any more.</summary>
    public static DiagramBuilder Rent()
    {
        var rented = spare ?? new();
        spare = null;
        return rented;
    }

    /// <summary>Gives a builder back. Its room is kept for the next case of this thread, unless this one took very much.</summary>
    public void Return()
    {
        if (Count > MostKept)
        {
            return;
        }

        questions.Clear();
        children.Clear();
        unique.Clear();
        choices.Clear();
        NewLeaf();
        NewLeaf();
        spare = this;
    }

    /// <summary>How many nodes there are, leaves included.</summary>
    public int Count => questions.Count;

    /// <summary>Makes a further leaf, for functions with more outcomes than true and false.</summary>
    public int NewLeaf()
    {
        questions.Add(Leaf);
        children.Add([]);
        return questions.Count - 1;
    }

    /// <summary>Whether a node is a leaf.</summary>
    public bool IsLeaf(int node) => questions[node] == Leaf;

    /// <summary>The question a node asks.</summary>
    public int QuestionOf(int node) => questions[node];

    /// <summary>The children of a node, one for each answer; empty for a leaf.</summary>
    public int[] ChildrenOf(int node) => children[node];

    /// <summary>The function that is true where a question has a certain answer.</summary>
    public int Is(int question, int answer, int answers)
    {
        Span<int> next = stackalloc int[answers];
        next.Clear();
        next[answer] = True;
        return Node(question, next);
    }

    /// <summary>Both hold.</summary>
    public int And(int left, int right) => left < right ? Choose(left, right, False) : Choose(right, left, False);

    /// <summary>At least one holds.</summary>
    public int Or(int left, int right) => left < right ? Choose(left, True, right) : Choose(right, True, left);

    /// <summary>It does not hold.</summary>
    public int Not(int function) => Choose(function, False, True);

    /// <summary>One function where a condition holds, another where it does not.</summary>
    public int Choose(int condition, int then, int otherwise)
    {
        if (condition == True || then == otherwise)
        {
            return then;
        }

        if (condition == False)
        {
            return otherwise;
        }

        if (then == True && otherwise == False)
        {
            return condition;
        }

        var key = new ChoiceKey(condition, then, otherwise);
        if (choices.TryGetValue(key, out var known))
        {
            return known;
        }

        var question = Math.Min(questions[condition], Math.Min(questions[then], questions[otherwise]));
        Span<int> next = stackalloc int[Math.Max(Width(condition, question), Math.Max(Width(then, question), Width(otherwise, question)))];
        for (var answer = 0; answer < next.Length; answer++)
        {
            next[answer] = Choose(After(condition, question, answer), After(then, question, answer), After(otherwise, question, answer));
        }

        return choices[key] = Node(question, next);
    }

    private int Width(int node, int question) => questions[node] == question ? children[node].Length : 0;

    private int After(int node, int question, int answer) => questions[node] == question ? children[node][answer] : node;

    private int Node(int question, ReadOnlySpan<int> next)
    {
        // Most often every answer leads to the same, and nothing has to be kept.
        if (!next[1..].ContainsAnyExcept(next[0]))
        {
            return next[0];
        }

        var kept = next.ToArray();
        var key = new NodeKey(question, kept);
        if (!unique.TryGetValue(key, out var node))
        {
            node = questions.Count;
            questions.Add(question);
            children.Add(kept);
            unique.Add(key, node);
        }

        return node;
    }

    /// <summary>What makes a node what it is, so that equal ones are one.</summary>
    private readonly struct NodeKey(int question, int[] children) : IEquatable<NodeKey>
    {
        private readonly int question = question;
        private readonly int[] children = children;

        public bool Equals(NodeKey other) => question == other.question && children.AsSpan().SequenceEqual(other.children);

        public override bool Equals(object? obj) => obj is NodeKey other && Equals(other);

        public override int GetHashCode()
        {
            // Places of nodes are small numbers that nobody chooses: mixing them well is enough.
            var hash = (uint)question;
            foreach (var child in children)
            {
                hash = (hash * 0x9E3779B1) + (uint)child;
            }

            return (int)(hash ^ (hash >> 15));
        }
    }

    /// <summary>A condition and what is chosen by it.</summary>
    private readonly record struct ChoiceKey(int If, int Then, int Else)
    {
        public override int GetHashCode()
        {
            var hash = (((uint)If * 0x9E3779B1) + (uint)Then) * 0x85EBCA77;
            hash = (hash ^ (hash >> 15)) + ((uint)Else * 0xC2B2AE3D);
            return (int)(hash ^ (hash >> 13));
        }
    }
}
