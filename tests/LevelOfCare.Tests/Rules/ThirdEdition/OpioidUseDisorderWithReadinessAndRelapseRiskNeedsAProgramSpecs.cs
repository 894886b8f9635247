namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class OpioidUseDisorderWithReadinessAndRelapseRiskNeedsAProgramSpecs
{
    [Theory]
    [InlineData("D4=3 D5=3 opioidUseDisorder wantsOpioidMedication", "medication for opioid use disorder is wanted, in a program")]
    [InlineData("D4=4 D5=3 opioidUseDisorder wantsOpioidMedication", "medication for opioid use disorder is wanted, in a program")]
    [InlineData("D4=3 D5=4 opioidUseDisorder wantsOpioidMedication", "medication for opioid use disorder is wanted, in a program")]
    public void Medication_that_is_wanted_with_D4_and_D5_at_3_or_more_needs_a_program(string words, string fact) => Fired.Level(words).Should().Contain($"T3-OPIOID-PROGRAM: {fact}");

    [Theory]
    [InlineData("opioidUseDisorder wantsOpioidMedication")]
    [InlineData("D4=2 D5=4 opioidUseDisorder wantsOpioidMedication")]
    [InlineData("D4=4 D5=2 opioidUseDisorder wantsOpioidMedication")]
    [InlineData("D4=3 D5=3 opioidUseDisorder")]
    [InlineData("D4=3 D5=3 wantsOpioidMedication")]
    public void A_milder_rating_or_an_unwanted_medication_does_not(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-OPIOID-PROGRAM:", StringComparison.Ordinal));
}
