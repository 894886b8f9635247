namespace LevelOfCare.Tests.Proofs;

/// <summary>Third-edition cases with some things unknown, and every way to complete them.</summary>
internal static class Completions
{
    /// <summary>A case without what is named.</summary>
    public static PlacementCase Without(PlacementCase patientCase, IEnumerable<string> unknown) => unknown.Aggregate(patientCase, (open, name) => Answer(open, name, null));

    /// <summary>Every way to answer what is named.</summary>
    public static IEnumerable<PlacementCase> Of(PlacementCase patientCase, IReadOnlyList<string> unknown) => unknown.Aggregate(
        new[] { patientCase }.AsEnumerable(), (cases, name) => cases.SelectMany(_ => Enumerable.Range(0, name[0] == 'D' ? 5 : 2), (open, answer) => Answer(open, name, answer)));

    private static PlacementCase Answer(PlacementCase patientCase, string name, int? answer)
    {
        bool? holds = answer is null ? null : answer == 1;
        var facts = patientCase.Facts;
        return name switch
        {
            "nursing24Hour" => patientCase with { Facts = facts with { Nursing24Hour = holds } },
            "safeHomeAtNight" => patientCase with { Facts = facts with { SafeHomeAtNight = holds } },
            "pregnant" => patientCase with { Facts = facts with { Pregnant = holds } },
            "wantsOpioidMedication" => patientCase with { Facts = facts with { WantsOpioidMedication = holds } },
            _ => patientCase with { Ratings = Rated(patientCase.Ratings!, name, answer) },
        };
    }

    private static Dictionary<string, RatingValue> Rated(IReadOnlyDictionary<string, RatingValue> ratings, string key, int? answer)
    {
        var rated = ratings.Where(rating => rating.Key != key).ToDictionary();
        if (answer is { } risk)
        {
            rated[key] = risk;
        }

        return rated;
    }
}
