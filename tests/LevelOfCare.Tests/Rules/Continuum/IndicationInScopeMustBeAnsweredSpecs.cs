using LevelOfCare.Facts;

namespace LevelOfCare.Tests.Rules.Continuum;

public sealed class IndicationInScopeMustBeAnsweredSpecs
{
    private static readonly Indication Enhanced = new(FourthEditionLevels.Level27, coOccurringEnhanced: true, recoveryResidence: true);

    [Fact]
    public void What_is_indicated_is_what_a_placement_must_answer() =>
        Derivable.From<IndicatedCare>(Enhanced).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Label = "2.7 COE + RR", CoOccurringEnhanced = true, RecoveryResidence = true });

    [Fact]
    public void Nothing_must_be_answered_where_the_criteria_do_not_cover_the_person() =>
        Derivable.From<IndicatedCare>(Enhanced, new OutOfScopeReason(ScopeReasons.NoSubstanceUseDisorder)).Should().BeEmpty();
}
