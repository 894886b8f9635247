namespace LevelOfCare.Tests;

/// <summary>Builds cases for specs: a fourth-edition adult with nothing wrong, but for what a spec says.</summary>
internal static partial class Given
{
    /// <summary>Every key at a code that asks for nothing, or for as little as its codes allow.</summary>
    public static readonly IReadOnlyDictionary<string, string> Well = new Dictionary<string, string>
    {
        ["1A"] = "0", ["1B"] = "0", ["1C"] = "ANY", ["2A"] = "0", ["2B"] = "0", ["3A"] = "0", ["3B"] = "0", ["4A"] = "A", ["4B"] = "0", ["5A"] = "0", ["5B"] = "0", ["5C"] = "0",
    };

    /// <summary>A complete case; the ratings given, such as <c>"1B=2"</c>, replace those of somebody who is well.</summary>
    public static PlacementCase Rated(params string[] ratings) => Case(With(Well, ratings));

    /// <summary>A case with the ratings given and no others.</summary>
    public static PlacementCase RatedOnly(params string[] ratings) => Case(With(new Dictionary<string, string>(), ratings));

    /// <summary>A case with ratings as a dictionary.</summary>
    public static PlacementCase Case(IReadOnlyDictionary<string, string> ratings) => new()
    {
        Id = "spec",
        Edition = Edition.Fourth,
        Population = Population.Adult,
        AssessedOn = new(2026, 11, 20),
        Ratings = ratings.ToDictionary(entry => entry.Key, entry => new RatingValue(entry.Value)),
    };

    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string> start, string[] ratings)
    {
        var result = start.ToDictionary();
        foreach (var rating in ratings)
        {
            result[rating.Split('=')[0]] = rating.Split('=')[1];
        }

        return result;
    }
}
