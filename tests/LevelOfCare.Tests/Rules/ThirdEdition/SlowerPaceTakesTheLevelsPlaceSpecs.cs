namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class SlowerPaceTakesTheLevelsPlaceSpecs
{
    [Theory]
    [InlineData("cognitiveLimitation structure24Hour", "treatment at 3.3")]
    [InlineData("cognitiveLimitation imminentDanger D5=3", "treatment at 3.3")]
    public void A_slower_pace_is_3_3(string words, string fact) => Fired.Level(words).Should().Contain($"T3-33-LEVEL: {fact}");

    [Theory]
    [InlineData("structure24Hour")]
    [InlineData("cognitiveLimitation")]
    public void Otherwise_it_is_silent(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-33-LEVEL:", StringComparison.Ordinal));
}
