namespace LevelOfCare.Tests.Proofs;

/// <summary>An engine decides its first cases by runs and later ones off diagrams. It says the same, every explanation included.</summary>
public sealed class FirstCaseProofs
{
    /// <summary>More cases than are decided by runs, whichever way a case is counted.</summary>
    private const int Enough = 40;

    private static readonly PlacementEngine Warm = PlacementEngine.Create(_ => { });

    [Fact]
    public void The_first_case_of_an_engine_is_decided_as_any_later_one()
    {
        var found = ParallelEnumerable.Range(0, Samples.Of(200, 8_000)).Select(seed => (Seed: seed, Case: Case(seed))).Select(entry =>
        {
            for (var time = 0; time < Enough; time++)
            {
                _ = Warm.Evaluate(entry.Case).SmallestChanges;
            }

            var first = PlacementEngine.Create(_ => { }).Evaluate(entry.Case);
            return (entry.Seed, Decision: first, First: PlacementJson.WriteDecision(first), Later: PlacementJson.WriteDecision(Warm.Evaluate(entry.Case)));
        }).ToList();

        found.Where(entry => entry.First != entry.Later).Select(entry => $"seed {entry.Seed}: {entry.First} is not {entry.Later}").Take(2).Should().BeEmpty();
        found.Count(entry => entry.Decision.Status == DecisionStatus.Decided).Should().BeGreaterThan(found.Count / 2);
        found.Count(entry => entry.Decision.SmallestChanges?.Any(change => change.Change.Count == 2) == true).Should().BeGreaterThan(0);
        found.Count(entry => entry.Decision.WhyNotHigher?.Length > 0 && entry.Decision.WhyNotLower?.Length > 0).Should().BeGreaterThan(found.Count / 4);
    }

    private static PlacementCase Case(int seed)
    {
        var random = new Random(seed);
        return (seed % 5) switch
        {
            0 => RandomSituations.Complete(seed),
            1 => RandomThirdCases.Complete(random),
            2 => RandomStays.Case(random, random.Next(2) == 0 ? Edition.Fourth : Edition.Third),
            3 => Undiagnosed(RandomStays.Case(random, random.Next(2) == 0 ? Edition.Fourth : Edition.Third), random) with { MentalHealth = MentalHealth(random) },
            _ => GivenMental.Alone(MentalHealth(random)),
        };
    }

    private static PlacementCase Undiagnosed(PlacementCase patientCase, Random random) =>
        random.Next(2) == 0 ? patientCase : patientCase with { Facts = patientCase.Facts with { SubstanceUseDisorder = null } };

    private static MentalHealthFacts MentalHealth(Random random) => new()
    {
        MentalHealthDiagnosis = random.Next(5) > 0,
        Needs24HourCare = random.Next(5) == 0,
        HoursNeeded = random.Next(25),
        CanParticipate = random.Next(5) > 0,
        SupportOutsideProgram = random.Next(5) > 0,
        BenefitsFromCoordinatedProgram = random.Next(4) > 0,
        WouldOtherwiseNeedInpatient = random.Next(6) == 0,
    };
}
