using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.MentalHealth;

public sealed class UnmetConditionOfANeededBenefitIsNamedSpecs
{
    [Fact]
    public void Each_unmet_condition_has_a_finding_of_its_own() =>
        Notes(Alone(Intensive with { CanParticipate = false, SupportOutsideProgram = false })).Should().Equal("IOP-CAN-PARTICIPATE", "IOP-SUPPORT-OUTSIDE");

    [Fact]
    public void It_says_what_would_make_the_benefit_apply() =>
        PlacementEngine.Default.Evaluate(Alone(Intensive with { SupportOutsideProgram = false })).Notes.Single().Message.Should().Contain("intensive outpatient care does not apply").And.Contain("It would with support arranged");

    [Fact]
    public void Without_a_need_nothing_is_named() =>
        Notes(Alone(Outpatient with { CanParticipate = false, SupportOutsideProgram = false })).Should().BeEmpty();
}
