namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class OfficeBasedOpioidMedicationIsAddedSpecs
{
    [Theory]
    [InlineData("opioidUseDisorder wantsOpioidMedication", "wantsOpioidMedication asks for OBOT")]
    [InlineData("D4=2 D5=4 opioidUseDisorder wantsOpioidMedication", "wantsOpioidMedication asks for OBOT")]
    public void An_office_is_added_where_medication_is_wanted_and_no_program_needed(string words, string fact) => Fired.Level(words).Should().Contain($"T3-OBOT: {fact}");

    [Theory]
    [InlineData("opioidUseDisorder")]
    [InlineData("wantsOpioidMedication")]
    [InlineData("D4=3 D5=3 opioidUseDisorder wantsOpioidMedication")]
    public void Without_the_disorder_or_the_wish_it_is_silent_and_where_a_program_is_needed(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-OBOT:", StringComparison.Ordinal));
}
