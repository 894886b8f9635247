namespace LevelOfCare.Deciding.WhyNot;

/// <summary>Finds the sets of a given size that have something in common with every one of some sets.</summary>
internal static class HittingSets
{
    /// <summary>All such sets, each in ascending order, none twice.</summary>
    /// <param name="sets">The sets to hit; an empty one cannot be.</param>
    /// <param name="size">How many members a set has at most; fewer are found before by smaller sizes.</param>
    public static List<int[]> OfSize(IReadOnlyList<int[]> sets, int size)
    {
        var found = new List<int[]>();
        var chosen = new List<int>();
        Choose();
        return found;

        void Choose()
        {
            var open = sets.FirstOrDefault(set => !set.Any(chosen.Contains));
            if (open is null)
            {
                var hitting = chosen.Order().ToArray();
                if (!found.Exists(earlier => earlier.AsSpan().SequenceEqual(hitting)))
                {
                    found.Add(hitting);
                }

                return;
            }

            if (chosen.Count == size)
            {
                return;
            }

            foreach (var member in open)
            {
                chosen.Add(member);
                Choose();
                chosen.RemoveAt(chosen.Count - 1);
            }
        }
    }
}
