using System.Globalization;
using LevelOfCare.Cli.Pages;

namespace LevelOfCare.Cli.Reports.Pictures;

/// <summary>How one dimension or subdimension is rated.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Codes">What it can be rated by, least severe first.</param>
/// <param name="Place">The place of its rating among <paramref name="Codes"/>; <see langword="null"/> where it is not rated.</param>
/// <param name="Earlier">The place of the latest earlier rating; <see langword="null"/> where there is none.</param>
/// <param name="Asks">What the answer rests on that this rating asks for; <see langword="null"/> where nothing.</param>
/// <param name="IsPending">Whether it is yet to be evaluated: rated so, or not rated and able to change the answer.</param>
internal sealed record ProfileRow(string Key, string Name, IReadOnlyList<string> Codes, int? Place, int? Earlier, string? Asks, bool IsPending)
{
    /// <summary>The code it is rated by, in words where it has none.</summary>
    public string Rating => Place is { } place ? Codes[place] : "not rated";

    /// <summary>The place in words, such as <c>4 of 6</c>; 1 is the least severe.</summary>
    public string? Severity => Place is { } place ? $"{place + 1} of {Codes.Count}" : null;

    /// <summary>What is to be said of it beside the rating.</summary>
    public string? Remark => (Asks, Place, IsPending) switch
    {
        ({ } asks, _, _) => $"asks for {asks}",
        (null, null, true) => "not rated: can change the answer",
        (null, null, false) => "not rated",
        (null, _, true) => "to be evaluated",
        _ => null,
    };

    /// <summary>The rows of a case, in key order; none where it has no ratings.</summary>
    public static IReadOnlyList<ProfileRow> Of(PlacementCase patientCase, PlacementDecision decision)
    {
        if (patientCase.Ratings is not { } ratings)
        {
            return [];
        }

        var earlier = patientCase.Previous.MaxBy(assessment => assessment.AssessedOn)?.Ratings;
        return patientCase.Edition == Edition.Fourth
            ? [.. Subdimension.All.Select(one => Row(one.Key, one.Name, [.. one.Codes.Select(code => code.Code).Reverse()]))]
            : [.. Enum.GetValues<Dimension>().Select(one => Row(one.ToString(), Words.Of(one), [.. Enumerable.Range(0, 5).Select(risk => risk.ToString(CultureInfo.InvariantCulture))]))];

        ProfileRow Row(string key, string name, string[] codes)
        {
            var place = PlaceOf(ratings, key, codes);
            var asks = decision.Drivers.Where(driver => driver.About.Split(',', StringSplitOptions.TrimEntries).Contains(key)).Select(driver => driver.Minimum).Distinct().ToList();
            var isPending = decision.Missing.Any(fact => fact.Fact == key) || (place is { } rated && codes[rated] == "EVAL");
            return new(key, name, codes, place, earlier is null ? null : PlaceOf(earlier, key, codes), asks.Count == 0 ? null : string.Join(", ", asks), isPending);
        }
    }

    private static int? PlaceOf(IReadOnlyDictionary<string, RatingValue> ratings, string key, string[] codes) =>
        ratings.TryGetValue(key, out var value) && Array.IndexOf(codes, value.ToString()) is >= 0 and var place ? place : null;
}
