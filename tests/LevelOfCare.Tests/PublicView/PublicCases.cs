using LevelOfCare.Tests.Proofs;

namespace LevelOfCare.Tests.PublicView;

/// <summary>The cases of which nothing may tell the public a level.</summary>
internal static class PublicCases
{
    /// <summary>Every case in docs/examples.</summary>
    public static IEnumerable<PlacementCase> Examples => Directory.GetFiles(Repository.PathOf("docs/examples"), "*.json").Order(StringComparer.Ordinal)
        .Select(file => PlacementJson.ReadCase(File.ReadAllBytes(file)).Case!);

    /// <summary>
    /// Cases of both editions: with programs, a selection and coverage, complete and with unknowns; of people in care; and with emergencies. Names of programs and of what must be done
    /// say levels, as they do in life.
    /// </summary>
    public static IEnumerable<PlacementCase> Generated => Enumerable.Range(0, Count).Select(Case);

    public const int Count = 500;

    private static PlacementCase Case(int seed)
    {
        var random = new Random(seed);
        var made = (seed % 4) switch
        {
            0 => RandomSituations.Complete(seed),
            1 => RandomSituations.Partial(seed, 1, 6),
            _ => RandomStays.Case(random, seed % 4 == 2 ? Edition.Third : Edition.Fourth),
        };
        return made with { Id = $"case {seed} for 2.1", Emergencies = random.Next(25) == 0 ? [(Emergency)random.Next(9)] : [] };
    }
}
