namespace LevelOfCare.Tests.Oracle;

/// <summary>
/// The oracle laid out for loops over the whole space: a bit for every minimum, and the label of every one of the 262,144 sets of minima. Nothing is reduced: each
/// set is answered by <see cref="FourthEditionOracle.Combine"/>.
/// </summary>
internal static class MaskTable
{
    private static readonly string[] Minima =
        [.. FourthEditionOracle.Keys.SelectMany(key => FourthEditionOracle.Codes(key).Select(code => FourthEditionOracle.Minimum(key, code))).OfType<string>().Distinct()];

    /// <summary>Every label there is.</summary>
    public static IReadOnlyList<string> Labels { get; }

    /// <summary>The label of each set of minima, as its place in <see cref="Labels"/>.</summary>
    public static byte[] LabelOfMask { get; }

    /// <summary>The mask of one minimum.</summary>
    public static int MaskOfMinimum(string minimum) => 1 << Array.IndexOf(Minima, minimum);

    static MaskTable()
    {
        var labels = new List<string>();
        LabelOfMask = new byte[1 << Minima.Length];
        for (var mask = 0; mask < LabelOfMask.Length; mask++)
        {
            var label = FourthEditionOracle.Combine(Minima.Where((_, bit) => (mask >> bit & 1) == 1).ToHashSet());
            if (labels.IndexOf(label) is var known and >= 0)
            {
                LabelOfMask[mask] = (byte)known;
            }
            else
            {
                LabelOfMask[mask] = (byte)labels.Count;
                labels.Add(label);
            }
        }

        Labels = labels;
    }

    /// <summary>For each key in order and each of its codes in order, the minimum it sets as a mask.</summary>
    public static int[][] MaskOf { get; } =
        [.. FourthEditionOracle.Keys.Select(key => FourthEditionOracle.Codes(key)
            .Select(code => FourthEditionOracle.Minimum(key, code) is { } minimum ? 1 << Array.IndexOf(Minima, minimum) : 0).ToArray())];
}
