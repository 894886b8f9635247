using LevelOfCare.Tests.Proofs;

namespace LevelOfCare.Tests.Issues;

/// <summary>
/// Where a condition of a program is unknown, and the house asks for more because it is not met, the smallest set named once took it for not met and forgot the house: without the ratings alone the level below
/// was not enough.
/// </summary>
public sealed class WhyNotForgetsWhatTheHouseAsksForWhereAConditionIsUnknownSpecs
{
    [Fact]
    public void The_hours_must_ask_for_nothing_too_since_the_house_asks_for_as_much_without_support()
    {
        var patientCase = Given.Third().With(facts => facts with { SubstanceUseDisorder = SubstanceUseDisorder.Met }) with
        {
            Tags = new Dictionary<string, string> { ["setting"] = "rural" },
            Ratings = Enumerable.Range(1, 6).ToDictionary(dimension => $"D{dimension}", dimension => new RatingValue(dimension == 6 ? 2 : 0)),
            MentalHealth = new()
            {
                HoursNeeded = 20, Needs24HourCare = false, DangerToSelfOrOthers = false, SupportOutsideProgram = null, MentalHealthDiagnosis = false, CanParticipate = true,
                BenefitsFromCoordinatedProgram = true, WouldOtherwiseNeedInpatient = false,
            },
        };

        var decision = WhyNotProofs.WithHouseRules.Evaluate(patientCase);

        decision.Label.Should().Be("2.1");
        decision.WhyNotLower!.Value.Should().ContainSingle().Which.Because.Should().BeEquivalentTo("D6", "hoursNeeded");
    }
}
