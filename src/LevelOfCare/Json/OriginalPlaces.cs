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
        for (var open = copyPath.IndexOf('['); open >= 0; open = copyPath.IndexOf('[', open + 1))
        {
            // A member may have brackets in its name; only a number between them is a place.
            var close = copyPath.IndexOf(']', open);
            if (close > 0 && int.TryParse(copyPath.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var place)
                && byArray.TryGetValue(copyPath[..open], out var places) && place < places.Count)
            {
                original.Append(copyPath, start, open + 1 - start).Append(places[place]);
                start = close;
            }
        }

        return original.Append(copyPath, start, copyPath.Length - start).ToString();
    }
}
