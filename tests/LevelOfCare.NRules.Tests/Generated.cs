namespace LevelOfCare.NRules.Tests;

/// <summary>Generated cases; the same seed gives the same case.</summary>
internal static class Generated
{
    public static PlacementCase Case(int seed, bool complete)
    {
        var random = new Random(seed);
        var mostlyWell = random.Next(2) == 0;
        var ratings = new Dictionary<string, RatingValue>();
        foreach (var key in Subdimension.All)
        {
            if (complete || random.Next(5) > 0)
            {
                ratings[key.Key] = key.Codes[mostlyWell && random.Next(4) > 0 ? ^1 : random.Next(key.Codes.Count)].Code;
            }
        }

        return new()
        {
            Id = $"generated-{seed}",
            Edition = Edition.Fourth,
            Population = random.Next(20) == 0 ? Population.Adolescent : Population.Adult,
            AssessedOn = new(2026, 11, 20),
            Ratings = ratings,
            Facts = new() { SubstanceUseDisorder = random.Next(4) is var diagnosis and < 3 ? (SubstanceUseDisorder)diagnosis : null },
            Emergencies = random.Next(20) == 0 ? [(Emergency)random.Next(9)] : [],
            Tags = random.Next(3) == 0 ? new Dictionary<string, string> { ["setting"] = "rural" } : null,
        };
    }
}
