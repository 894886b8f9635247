using LevelOfCare.Json;

namespace LevelOfCare.Validation;

/// <summary>Checks edition and ratings: that they come together, and that every key and code is the edition's.</summary>
internal static class RatingChecks
{
    private static readonly string[] Dimensions = ["D1", "D2", "D3", "D4", "D5", "D6"];
    private static readonly string[] Subdimensions = [.. Subdimension.All.Select(subdimension => subdimension.Key)];

    public static void Check(PlacementCase patientCase, CaseProblems problems)
    {
        if (patientCase.Edition is null && (patientCase.Ratings is not null || patientCase.MentalHealth is null))
        {
            problems.EditionOrRatings("$.edition", "Say by which edition the case is rated: 3 or 4.");
        }

        if (patientCase.Ratings is null && (patientCase.Edition is not null || patientCase.MentalHealth is null))
        {
            problems.EditionOrRatings("$.ratings", "Give the ratings; those that are not known yet are left out, all of them if need be.");
        }

        if (patientCase.Edition is not { } edition)
        {
            return;
        }

        Check(edition, patientCase.Ratings, "$.ratings", problems);
        for (var place = 0; place < patientCase.Previous.Length; place++)
        {
            Check(edition, patientCase.Previous[place].Ratings, $"$.previous[{place}].ratings", problems);
        }
    }

    private static void Check(Edition edition, IReadOnlyDictionary<string, RatingValue>? ratings, string path, CaseProblems problems)
    {
        if (ratings is not SortedByKey<RatingValue> sorted)
        {
            return;
        }

        var keys = sorted.OrderedKeys;
        var values = sorted.OrderedValues;
        for (var place = 0; place < keys.Length; place++)
        {
            if (edition == Edition.Fourth && !IsFourth(keys[place], values[place]))
            {
                Fourth(keys[place], values[place], $"{path}.{keys[place]}", problems);
            }
            else if (edition != Edition.Fourth && !IsThird(keys[place], values[place]))
            {
                Third(keys[place], values[place], $"{path}.{keys[place]}", problems);
            }
        }
    }

    private static bool IsFourth(string key, RatingValue value) => value.Code is { } code && Subdimension.TryParse(key)?.OrderOf(code) >= 0;

    private static bool IsThird(string key, RatingValue value) => value.Risk is >= 0 and <= 4 && key is ['D', >= '1' and <= '6'];

    private static void Fourth(string key, RatingValue value, string path, CaseProblems problems)
    {
        if (Subdimension.TryParse(key) is not { } subdimension)
        {
            problems.RatingKey(path, key, NearName.Of(key, Subdimensions), string.Join(", ", Subdimensions));
            return;
        }

        var allowed = subdimension.Codes.Select(code => code.Code).ToList();
        var near = allowed.FirstOrDefault(code => string.Equals(code, $"{value}".Trim(), StringComparison.OrdinalIgnoreCase));
        var hint = near is null ? "Give one of those allowed." : $"Write \"{near}\", as text and in capitals.";
        problems.RatingCode(path, $"{value}", string.Join(", ", allowed), $"{key} ({subdimension.Name}) has no such code. {hint}");
    }

    private static void Third(string key, RatingValue value, string path, CaseProblems problems)
    {
        if (!Dimensions.Contains(key))
        {
            problems.RatingKey(path, key, NearName.Of(key, Dimensions), string.Join(", ", Dimensions));
        }
        else
        {
            problems.RatingCode(path, $"{value}", "0, 1, 2, 3, 4", $"{key} is rated by a whole number from 0 (none) to 4 (very severe).");
        }
    }
}
