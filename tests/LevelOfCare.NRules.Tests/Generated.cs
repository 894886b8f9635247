namespace LevelOfCare.NRules.Tests;

/// <summary>Generated cases; the same seed gives the same case.</summary>
internal static class Generated
{
    /// <summary>A case of either edition.</summary>
    public static PlacementCase Case(int seed, bool complete) => Case(seed, complete, seed % 2 == 0 ? Edition.Fourth : Edition.Third);

    public static PlacementCase Case(int seed, bool complete, Edition edition)
    {
        var random = new Random(seed);
        var isThird = edition == Edition.Third;
        var population = random.Next(isThird ? 3 : 20) == 0 ? Population.Adolescent : Population.Adult;
        var diagnosis = random.Next(5) is var stated and < 3 ? (SubstanceUseDisorder?)stated : SubstanceUseDisorder.Met;
        PlacementCase person = new()
        {
            Id = $"generated-{seed}",
            Edition = edition,
            Population = population,
            AssessedOn = new(2026, 11, 20),
            Ratings = isThird ? Dimensions(random, complete) : Subdimensions(random, complete),
            Facts = Facts(random, complete, diagnosis),
            Emergencies = random.Next(20) == 0 ? [(Emergency)random.Next(9)] : [],
            Withdrawal = random.Next(2) == 0 ? null : GeneratedWithdrawal.Items(random, complete),
            Tags = random.Next(3) == 0 ? new Dictionary<string, string> { ["setting"] = "rural" } : null,
        };
        return random.Next(2) == 0 ? person : GeneratedSituation.Of(person, random);
    }

    private static Dictionary<string, RatingValue> Subdimensions(Random random, bool complete)
    {
        var mostlyWell = random.Next(2) == 0;
        return Subdimension.All.Where(_ => complete || random.Next(5) > 0)
            .ToDictionary(key => key.Key, key => new RatingValue(key.Codes[mostlyWell && random.Next(4) > 0 ? ^1 : random.Next(key.Codes.Count)].Code));
    }

    private static Dictionary<string, RatingValue> Dimensions(Random random, bool complete)
    {
        var most = random.Next(2) == 0 ? 3 : 5;
        return Enum.GetValues<Dimension>().Where(_ => complete || random.Next(5) > 0).ToDictionary(key => key.ToString(), _ => new RatingValue(random.Next(most)));
    }

    private static CaseFacts Facts(Random random, bool complete, SubstanceUseDisorder? diagnosis) => new()
    {
        SubstanceUseDisorder = diagnosis,
        ImminentDanger = Truth(random, complete, 8),
        Nursing24Hour = Truth(random, complete, 6),
        Structure24Hour = Truth(random, complete, 5),
        NearDailyMonitoring = Truth(random, complete, 3),
        CognitiveLimitation = Truth(random, complete, 3),
        ConcurrentMedicalCare = Truth(random, complete, 2),
        ConcurrentMentalHealthCare = Truth(random, complete, 2),
        OutpatientInsufficient = Truth(random, complete, 3),
        OpioidUseDisorder = diagnosis == SubstanceUseDisorder.NotMet ? false : Truth(random, complete, 3),
        WantsOpioidMedication = Truth(random, complete, 2),
        SafeHomeAtNight = Truth(random, complete, 2),
        Pregnant = Truth(random, complete, 6),
    };

    /// <summary>True once in so many; unknown now and then where the case need not be complete.</summary>
    internal static bool? Truth(Random random, bool complete, int onceIn) => !complete && random.Next(6) == 0 ? null : random.Next(onceIn) == 0;
}
