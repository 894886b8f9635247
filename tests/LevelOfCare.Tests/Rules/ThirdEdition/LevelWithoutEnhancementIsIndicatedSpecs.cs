namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class LevelWithoutEnhancementIsIndicatedSpecs
{
    [Theory]
    [InlineData("", "1 is indicated")]
    [InlineData("D5=2", "2.1 is indicated")]
    [InlineData("D2=4", "4 is indicated")]
    [InlineData("cognitiveLimitation structure24Hour", "3.3 is indicated")]
    public void Without_enhancement_the_level_is_the_label(string words, string fact) => Fired.Level(words).Should().Contain($"T3-LABEL: {fact}");

    [Theory]
    [InlineData("D3=2")]
    [InlineData("D2=2")]
    [InlineData("notMet")]
    public void Enhancement_or_a_level_below_treatment_silences_it(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-LABEL:", StringComparison.Ordinal));
}
