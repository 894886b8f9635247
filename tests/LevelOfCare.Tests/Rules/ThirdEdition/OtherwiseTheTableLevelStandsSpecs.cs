namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class OtherwiseTheTableLevelStandsSpecs
{
    [Theory]
    [InlineData("D5=2", "treatment at 2.1")]
    [InlineData("D3=3 cognitiveLimitation", "treatment at 3.5")]
    [InlineData("notMet", "treatment at none")]
    public void The_level_of_the_requirements_stands(string words, string fact) => Fired.Level(words).Should().Contain($"T3-LEVEL: {fact}");

    [Theory]
    [InlineData("cognitiveLimitation structure24Hour")]
    public void A_slower_pace_takes_its_place(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-LEVEL:", StringComparison.Ordinal));
}
