namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class OpioidMedicationProgramIsAddedSpecs
{
    [Theory]
    [InlineData("D4=3 D5=3 opioidUseDisorder wantsOpioidMedication", "wantsOpioidMedication asks for OTP")]
    public void A_program_is_added_where_it_is_needed(string words, string fact) => Fired.Level(words).Should().Contain($"T3-OTP: {fact}");

    [Theory]
    [InlineData("opioidUseDisorder wantsOpioidMedication")]
    [InlineData("D4=3 D5=3 opioidUseDisorder")]
    public void An_office_is_enough_otherwise(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-OTP:", StringComparison.Ordinal));
}
