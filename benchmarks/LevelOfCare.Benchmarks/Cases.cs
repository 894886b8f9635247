namespace LevelOfCare.Benchmarks;

/// <summary>Different cases in turn: one repeated case flatters branch prediction.</summary>
public static class Cases
{
    /// <summary>How many cases each benchmark goes through.</summary>
    public const int Count = 512;

    /// <summary>Complete cases; the same on every machine.</summary>
    public static PlacementCase[] Complete { get; } = [.. Enumerable.Range(0, Count).Select(seed => Make(seed, unknown: 0))];

    /// <summary>Cases with three keys unknown.</summary>
    public static PlacementCase[] Partial { get; } = [.. Enumerable.Range(0, Count).Select(seed => Make(seed, unknown: 3))];

    /// <summary>A case with nothing known.</summary>
    public static PlacementCase Empty { get; } = Make(0, unknown: 12);

    private static PlacementCase Make(int seed, int unknown)
    {
        var random = new Random(seed);
        var mostlyWell = seed % 2 == 0;
        var ratings = Subdimension.All.ToDictionary(
            key => key.Key, key => new RatingValue(key.Codes[mostlyWell && random.Next(4) > 0 ? ^1 : random.Next(key.Codes.Count)].Code));
        foreach (var key in Subdimension.All.OrderBy(_ => random.Next()).Take(unknown))
        {
            ratings.Remove(key.Key);
        }

        return new() { Id = $"case-{seed}", Edition = Edition.Fourth, Population = Population.Adult, AssessedOn = new(2026, 11, 20), Ratings = ratings };
    }
}
