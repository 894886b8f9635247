namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class ReadinessAloneAsksForMotivationalEnhancementSpecs
{
    [Theory]
    [InlineData("D4=2", "D4 asks for MET")]
    [InlineData("D4=4", "D4 asks for MET")]
    [InlineData("D4=3 D1=1 D2=1 D3=1 D5=1 D6=1", "D4 asks for MET")]
    public void A_high_D4_alone_asks_for_motivational_enhancement(string words, string fact) => Fired.Level(words).Should().Contain($"T3-MET: {fact}");

    [Theory]
    [InlineData("")]
    [InlineData("D4=1")]
    [InlineData("D4=2 D1=2")]
    [InlineData("D4=2 D2=2")]
    [InlineData("D4=2 outpatientInsufficient")]
    [InlineData("D4=3 structure24Hour")]
    [InlineData("D4=2 notMet")]
    public void Another_risk_or_a_higher_level_silences_it(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-MET:", StringComparison.Ordinal));
}
