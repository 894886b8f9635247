namespace LevelOfCare.Engine.Unknowns;

/// <summary>
/// Follows several places of a diagram through the same answers, and finds where they end up most apart. Sets of places that were met once are kept with where
/// each answer leads them, so that the next question about the same diagram finds them.
/// </summary>
/// <remarks>For one thread at a time.</remarks>
internal sealed class Separations(int[] questions, int[][] children)
{
    /// <summary>How many sets are kept; past it everything is forgotten before the next question.</summary>
    private const int Most = 50_000;

    private readonly Dictionary<PlaceSet, int> numbers = [];
    private readonly List<PlaceSet> sets = [];
    private readonly List<int[]> following = [];
    private readonly List<int> widest = [];
    private readonly List<int> visits = [];
    private readonly int[] setOfChildren = NewLinks(children.Length);
    private int[] known = [];
    private int lastKnown;
    private int visit;

    /// <summary>Starts on the answers of a case.</summary>
    public void Begin(ReadOnlySpan<int> answers)
    {
        known = answers.ToArray();
        lastKnown = answers.LastIndexOfAnyExceptInRange(int.MinValue, -1);
        if (sets.Count > Most)
        {
            numbers.Clear();
            sets.Clear();
            following.Clear();
            widest.Clear();
            visits.Clear();
            setOfChildren.AsSpan().Fill(None);
        }
    }

    /// <summary>How far the children of a node part under some answers to the questions that are open; at least what is found already.</summary>
    public int Widest(int node, int best)
    {
        if (setOfChildren[node] == None)
        {
            setOfChildren[node] = NumberOf(children[node]);
        }

        visit++;
        Follow(setOfChildren[node], ref best);
        return best;
    }

    private const int None = -1;

    private static int[] NewLinks(int count)
    {
        var links = new int[count];
        links.AsSpan().Fill(None);
        return links;
    }

    private void Follow(int set, ref int best)
    {
        // No way can part more places than there are left, nor more than with every question open.
        if (sets[set].Places.Length <= best || visits[set] == visit || WidestOfAll(set) <= best)
        {
            return;
        }

        visits[set] = visit;
        var question = sets[set].Question;
        if (question > lastKnown)
        {
            best = WidestOfAll(set);
        }
        else if (known[question] >= 0)
        {
            Follow(After(set, known[question]), ref best);
        }
        else
        {
            for (var answer = 0; answer < following[set].Length; answer++)
            {
                Follow(After(set, answer), ref best);
            }
        }
    }

    /// <summary>How far a set parts where every question that it still asks is open.</summary>
    private int WidestOfAll(int set)
    {
        if (widest[set] == None)
        {
            var most = sets[set].Question == DiagramBuilder.Leaf ? sets[set].Places.Length : 1;
            for (var answer = 0; answer < following[set].Length && most < sets[set].Places.Length; answer++)
            {
                most = Math.Max(most, WidestOfAll(After(set, answer)));
            }

            widest[set] = most;
        }

        return widest[set];
    }

    private int After(int set, int answer)
    {
        if (following[set][answer] == None)
        {
            var (places, question) = (sets[set].Places, sets[set].Question);
            var next = new int[places.Length];
            for (var index = 0; index < places.Length; index++)
            {
                next[index] = questions[places[index]] == question ? children[places[index]][answer] : places[index];
            }

            following[set][answer] = NumberOf(next);
        }

        return following[set][answer];
    }

    private int NumberOf(int[] places)
    {
        int[] distinct = [.. places.Distinct().Order()];

        // Children have lower numbers than their parents: the highest asks first.
        var key = new PlaceSet(distinct, questions[distinct[^1]]);
        if (!numbers.TryGetValue(key, out var number))
        {
            number = sets.Count;
            numbers.Add(key, number);
            sets.Add(key);
            following.Add(key.Question == DiagramBuilder.Leaf ? [] : NewLinks(children[distinct[^1]].Length));
            widest.Add(None);
            visits.Add(0);
        }

        return number;
    }

    /// <summary>Places in order, and the first question that any of them asks.</summary>
    private readonly struct PlaceSet(int[] places, int question) : IEquatable<PlaceSet>
    {
        public int[] Places { get; } = places;

        public int Question { get; } = question;

        public bool Equals(PlaceSet other) => Places.AsSpan().SequenceEqual(other.Places);

        public override bool Equals(object? obj) => obj is PlaceSet other && Equals(other);

        public override int GetHashCode()
        {
            var hash = Places.Length;
            foreach (var place in Places)
            {
                hash = (hash * 31) + place;
            }

            return hash;
        }
    }
}
