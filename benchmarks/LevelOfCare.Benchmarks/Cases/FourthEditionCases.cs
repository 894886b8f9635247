namespace LevelOfCare.Benchmarks.Cases;

/// <summary>Different cases in turn: one repeated case flatters branch prediction.</summary>
internal static class FourthEditionCases
{
    /// <summary>How many cases each benchmark goes through.</summary>
    public const int Count = 512;

    /// <summary>Complete cases, ratings alone.</summary>
    public static PlacementCase[] Complete { get; } = Unknown(0);

    /// <summary>The same with three programs, and mostly with a current placement and a selection.</summary>
    public static PlacementCase[] Placed { get; } = [.. Complete.Select(Place)];

    /// <summary>Cases with so many keys unknown.</summary>
    public static PlacementCase[] Unknown(int keys) => [.. Enumerable.Range(0, Count).Select(seed => Make(seed, keys))];

    /// <summary>One case.</summary>
    public static PlacementCase Make(int seed, int unknown, bool isPlaced) => isPlaced ? Place(Make(seed, unknown), seed) : Make(seed, unknown);

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

        return new() { Id = $"case-{seed}", Edition = Edition.Fourth, Population = Population.Adult, AssessedOn = Draw.Day, Ratings = ratings };
    }

    private static PlacementCase Place(PlacementCase patientCase, int seed)
    {
        var random = new Random(seed + 10_000);
        var programs = Programs.Of(random, Edition.Fourth, 3);
        return patientCase with
        {
            Facts = new() { Structure24Hour = random.OneIn(10), ImminentDanger = random.OneIn(20) },
            Current = random.OneIn(4) ? null : Current(random),
            Preferences = random.OneIn(2) ? null : Programs.Preferences(random),
            Programs = programs,
            Coverage = random.OneIn(2) ? null : new() { Payer = "example", Authorized = random.Some(2, "1.5", "2.1", "2.5", "3.5", "3.7") },
            Selected = random.OneIn(4) ? null : Programs.Selected(random, Edition.Fourth, programs),
        };
    }

    private static CurrentPlacement Current(Random random) => new()
    {
        Level = random.Of("1.0", "1.5", "1.5", "1.7", "2.1", "2.1", "2.5", "3.1", "3.5", "3.7"),
        AddOns = random.Some(3, "COE", "RR", "MOUD"),
        Progress = random.Of(Enum.GetValues<Progress>()),
        Remission = random.Of(Enum.GetValues<Remission>()),
        TailSince = random.OneIn(5) ? Draw.Day.AddDays(-random.Next(1, 25)) : null,
    };
}
