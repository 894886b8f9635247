using LevelOfCare.Facts;

namespace LevelOfCare.Tests.Rules.Continuum;

public sealed class LadderLevelMustBeTakenOnSpecs
{
    private static readonly PatientGroup Adult = new(Population.Adult, isMinor: false, isBelow12: false);
    private static readonly PatientGroup Adolescent = new(Population.Adolescent, isMinor: true, isBelow12: false);

    [Theory]
    [InlineData(WithdrawalLevel.Level1, "1-WM")]
    [InlineData(WithdrawalLevel.Level32, "3.2-WM")]
    [InlineData(WithdrawalLevel.Level4, "4-WM")]
    public void An_adults_level_of_withdrawal_management_must_be_taken_on(WithdrawalLevel level, string code) =>
        Derivable.From<WithdrawalRequirement>(Adult, new CaseEdition(Edition.Third), new WithdrawalIndication(level, WithdrawalStep.Rating)).Should().ContainSingle().Which.Code.Should().Be(code);

    [Fact]
    public void Where_none_is_needed_nothing_must_be() =>
        Derivable.From<WithdrawalRequirement>(Adult, new CaseEdition(Edition.Third), new WithdrawalIndication(WithdrawalLevel.None, WithdrawalStep.Rating)).Should().BeEmpty();

    [Fact]
    public void For_adolescents_it_is_handled_inside_the_level() =>
        Derivable.From<WithdrawalRequirement>(Adolescent, new CaseEdition(Edition.Third), new WithdrawalIndication(WithdrawalLevel.Level37, WithdrawalStep.Rating)).Should().BeEmpty();

    [Fact]
    public void The_fourth_edition_has_no_ladder() =>
        Derivable.From<WithdrawalRequirement>(Adult, new CaseEdition(Edition.Fourth), new WithdrawalIndication(WithdrawalLevel.Level37, WithdrawalStep.Scale)).Should().BeEmpty();
}
