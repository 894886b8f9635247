namespace LevelOfCare.Tests.Issues;

/// <summary>A case of both conditions with every rating, and something of withdrawal or supervision unknown, once failed where its constraints were asked for.</summary>
public sealed class UnknownWithdrawalBesideMentalHealthIsNotDecidedSpecs
{
    private static readonly PlacementCase Both = new()
    {
        Edition = Edition.Third,
        Population = Population.Adult,
        AssessedOn = new(2026, 11, 20),
        Ratings = Enumerable.Range(1, 6).ToDictionary(dimension => $"D{dimension}", _ => new RatingValue(2)),
        Facts = new() { SubstanceUseDisorder = SubstanceUseDisorder.Met, Nursing24Hour = false, CognitiveLimitation = false, ImminentDanger = false, Structure24Hour = false, NearDailyMonitoring = false, ConcurrentMedicalCare = true, ConcurrentMentalHealthCare = true, OutpatientInsufficient = false, OpioidUseDisorder = false, WantsOpioidMedication = false },
        MentalHealth = new() { HoursNeeded = 10, Needs24HourCare = false, DangerToSelfOrOthers = false, SupportOutsideProgram = true, MentalHealthDiagnosis = true, CanParticipate = true, BenefitsFromCoordinatedProgram = true, WouldOtherwiseNeedInpatient = false },
        Programs = [new() { Id = "iop", Level = "2.1", Capabilities = ["COC"] }],
    };

    [Fact]
    public void Constraints_and_notes_are_given_whatever_is_unknown_of_withdrawal()
    {
        var decision = PlacementEngine.Default.Evaluate(Both);

        decision.Withdrawal!.Level.Should().BeNull("whether home is safe and whether the person is pregnant is not known");
        decision.Constraints.Should().Contain(found => found.About == "iop");
        decision.Notes.Should().NotBeEmpty();
    }

    [Fact]
    public void The_same_in_the_fourth_edition_where_supervision_is_unknown()
    {
        var ratings = Subdimension.All.ToDictionary(key => key.Key, key => new RatingValue(key.Codes[^1].Code));
        var decision = PlacementEngine.Default.Evaluate(Both with { Edition = Edition.Fourth, Ratings = ratings, Facts = new() { SubstanceUseDisorder = SubstanceUseDisorder.Met } });

        decision.Notes.Should().Contain(note => note.Code == "NOT-YET-KNOWN" && note.About == "iop", "whether the person needs somebody day and night is not known");
    }
}
