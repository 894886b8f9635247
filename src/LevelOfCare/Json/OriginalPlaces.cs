using System.Globalization;
using System.Text;

namespace LevelOfCare.Json;

/// <summary>Where the items of a copied document stood in the original, whose unusable items were left out.</summary>
internal sealed class OriginalPlaces
{
    private readonly Dictionary<string, List<int>> byArray = new(StringComparer.Ordinal);

    public void Add(string arrayPath, int place)
    {
        if (!byArray.TryGetValue(arrayPath, out var places))
        {
            byArray.Add(arrayPath, places = []);
        }

        places.Add(place);
    }

    /// <summary>Rewrites a path in the copy into the path in the original.</summary>
    public string Original(string copyPath)
    {
        var original = new StringBuilder();
        var start = 0;
        for (var open = copyPath.IndexOf('[', start); open >= 0; open = copyPath.IndexOf('[', start))
        {
            var close = copyPath.IndexOf(']', open);
            var place = int.Parse(copyPath.AsSpan(open + 1, close - open - 1), CultureInfo.InvariantCulture);
            var known = byArray.TryGetValue(copyPath[..open], out var places) && place < places.Count;
            original.Append(copyPath, start, open - start).Append('[').Append(known ? places![place] : place).Append(']');
            start = close + 1;
        }

        return original.Append(copyPath, start, copyPath.Length - start).ToString();
    }
}
