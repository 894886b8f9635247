using System.Numerics;

namespace LevelOfCare.Deciding.WhyNot;

/// <summary>Finds the sets of a given size that have something in common with every one of some sets. A set is the bits of a number.</summary>
internal static class HittingSets
{
    /// <summary>All such sets, none twice; those that are smaller, too, where smaller ones do.</summary>
    public static List<ulong> OfSize(List<ulong> sets, int size)
    {
        var found = new List<ulong>();
        Choose(sets, chosen: 0, size, found);
        return found;
    }

    private static void Choose(List<ulong> sets, ulong chosen, int left, List<ulong> found)
    {
        var open = 0UL;
        foreach (var set in sets)
        {
            if ((set & chosen) == 0)
            {
                open = set;
                break;
            }
        }

        if (open == 0)
        {
            if (!found.Contains(chosen))
            {
                found.Add(chosen);
            }
        }
        else if (left > 0)
        {
            for (var rest = open; rest != 0; rest &= rest - 1)
            {
                Choose(sets, chosen | (1UL << BitOperations.TrailingZeroCount(rest)), left - 1, found);
            }
        }
    }
}
