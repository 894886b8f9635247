using System.Globalization;

namespace LevelOfCare.Benchmarks.Cases;

/// <summary>
/// Different cases of every kind, for batches: half of each edition; a third with programs, current placement and selection; of the third edition with withdrawal as it
/// comes; one in six with answers unknown; a few emergencies and cases out of scope.
/// </summary>
internal static class BatchCases
{
    /// <summary>How many there are; lines are these in turn.</summary>
    public const int Count = 2000;

    public static IEnumerable<PlacementCase> All()
    {
        for (var number = 0; number < Count; number++)
        {
            yield return Make(number) with { Id = $"line-{number.ToString("0000", CultureInfo.InvariantCulture)}" };
        }
    }

    private static PlacementCase Make(int number)
    {
        var random = new Random(number + 40_000);
        var seed = number / 2;
        var unknown = random.OneIn(6) ? random.Next(1, 5) : 0;
        var isPlaced = random.OneIn(3);
        var patientCase = number % 2 == 0 ? FourthEditionCases.Make(seed, unknown, isPlaced) : ThirdEditionCases.Make(seed, unknown, isPlaced);
        if (random.OneIn(4) && patientCase.Edition == Edition.Fourth)
        {
            patientCase = patientCase with
            {
                Withdrawal = [new() { Substance = Substance.Alcohol, CiwaAr = random.Next(0, 25), HistoryOfSeizureOrDelirium = random.OneIn(4), NowComplicated = false }],
            };
        }

        return random.OneIn(100) ? patientCase with { Emergencies = [random.Of(Enum.GetValues<Emergency>())] } : patientCase;
    }
}
