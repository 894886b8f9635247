namespace LevelOfCare.Deciding.WhyNot;

/// <summary>Finds sets of a given size that have something in common with every one of some sets. A set is the bits of a number.</summary>
internal static class HittingSets
{
    /// <summary>The first such set that has not been tried, those that are smaller, too, where smaller ones do; <see langword="null"/> where there is none.</summary>
    public static ulong? FirstUntried(List<ulong> sets, int size, List<ulong> tried) => FirstUntried(sets, chosen: 0, size, tried);

    private static ulong? FirstUntried(List<ulong> sets, ulong chosen, int left, List<ulong> tried)
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
            return tried.Contains(chosen) ? null : chosen;
        }

        for (var rest = left > 0 ? open : 0; rest != 0; rest &= rest - 1)
        {
            if (FirstUntried(sets, chosen | (rest & (~rest + 1)), left - 1, tried) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
