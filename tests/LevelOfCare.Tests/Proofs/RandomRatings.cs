using LevelOfCare.Tests.Oracle;

namespace LevelOfCare.Tests.Proofs;

/// <summary>Random ratings, half of them with most keys well, so that every level comes up and not the hospital alone.</summary>
internal static class RandomRatings
{
    public static Dictionary<string, string> Complete(Random random)
    {
        var mostlyWell = random.Next(2) == 0;
        return FourthEditionOracle.Keys.ToDictionary(key => key, key =>
        {
            var codes = FourthEditionOracle.Codes(key);
            return mostlyWell && random.Next(4) > 0 ? codes[^1] : codes[random.Next(codes.Count)];
        });
    }

    /// <summary>Random ratings without some of the keys.</summary>
    public static (Dictionary<string, string> Known, string[] Unknown) Partial(Random random, int fewest, int most)
    {
        var ratings = Complete(random);
        var unknown = FourthEditionOracle.Keys.OrderBy(_ => random.Next()).Take(random.Next(fewest, most + 1)).Order(StringComparer.Ordinal).ToArray();
        foreach (var key in unknown)
        {
            ratings.Remove(key);
        }

        return (ratings, unknown);
    }
}
