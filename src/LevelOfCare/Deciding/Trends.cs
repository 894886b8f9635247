using System.Globalization;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>How the ratings have moved over earlier assessments: a note for each key that has changed, against the latest assessment that rated it.</summary>
internal static class Trends
{
    public static IEnumerable<DecisionNote> Of(PlacementCase patientCase, MessageWriter writer)
    {
        if (patientCase.Edition is not { } edition || patientCase.Previous.Length == 0)
        {
            yield break;
        }

        var earlier = patientCase.Previous.OrderBy(assessment => assessment.AssessedOn).ToList();
        foreach (var key in Keys(edition))
        {
            var series = earlier.Where(assessment => assessment.Ratings.ContainsKey(key)).Select(assessment => (On: assessment.AssessedOn, Value: assessment.Ratings[key])).ToList();
            if (series.Count > 0 && patientCase.Ratings!.TryGetValue(key, out var now) && series.Exists(entry => entry.Value != now))
            {
                var text = new Message(TrendKey(key, series[^1].Value, now), Day(series[^1].On), string.Join(" -> ", series.Select(entry => $"{entry.Value}").Append($"{now}")));
                yield return new(FindingCodes.Trend, LevelOfCare.Severity.Note, key, writer.Write(text));
            }
        }
    }

    private static IEnumerable<string> Keys(Edition edition) => edition == Edition.Fourth
        ? Subdimension.All.Select(subdimension => subdimension.Key)
        : Enum.GetValues<Dimension>().Select(CaseFactNames.Of);

    private static string TrendKey(string key, RatingValue before, RatingValue now) => (SeverityOf(key, before), SeverityOf(key, now)) switch
    {
        (null, _) or (_, null) => MessageKeys.TrendNotComparable,
        ({ } less, { } more) when more > less => MessageKeys.TrendWorse,
        ({ } more, { } less) when less < more => MessageKeys.TrendImproved,
        _ => MessageKeys.TrendSame,
    };

    /// <summary>How severe a rating is among those of its key; <see langword="null"/> where it says that nothing is evaluated yet.</summary>
    private static int? SeverityOf(string key, RatingValue value) => value.Risk ?? (value.Code == NotEvaluated ? null : -Subdimension.TryParse(key)?.TryParseCode(value.Code!)?.Order);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private const string NotEvaluated = "EVAL";
}
