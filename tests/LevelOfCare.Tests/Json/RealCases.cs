using LevelOfCare.Tests.Proofs;

namespace LevelOfCare.Tests.Json;

/// <summary>Valid cases of every kind: both editions and populations, complete and with unknowns, mental health, stays, programs, emergencies, out of scope.</summary>
internal static class RealCases
{
    private static readonly MentalHealthFacts[] MentalHealth =
    [
        GivenMental.Suited, GivenMental.Intensive, GivenMental.Outpatient, GivenMental.Inpatient, new(), GivenMental.Suited with { HoursNeeded = null, CanParticipate = null },
    ];

    /// <summary>The case of a number.</summary>
    public static PlacementCase Of(int seed)
    {
        var random = new Random(seed);
        var mental = MentalHealth[random.Next(MentalHealth.Length)];
        return random.Next(7) switch
        {
            0 => RandomSituations.Complete(seed),
            1 => RandomSituations.Partial(seed, 1, 5),
            2 => RandomStays.Case(random, random.Next(2) == 0 ? Edition.Third : Edition.Fourth),
            3 => RandomSituations.Complete(seed) with { MentalHealth = mental },
            4 => GivenMental.Alone(mental, (SubstanceUseDisorder)random.Next(3)),
            5 => RandomSituations.Partial(seed, 1, 5) with { Emergencies = [(Emergency)random.Next(9)] },
            _ => RandomSituations.Complete(seed).With(facts => facts with { SubstanceUseDisorder = SubstanceUseDisorder.NotMet, OpioidUseDisorder = false }),
        };
    }
}
