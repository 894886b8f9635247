namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class CoOccurringEnhancementIsAddedSpecs
{
    [Theory]
    [InlineData("D3=2", "2.1 COE is indicated")]
    [InlineData("D3=3", "3.5 COE is indicated")]
    [InlineData("D3=4", "4 COE is indicated")]
    [InlineData("D3=2 structure24Hour cognitiveLimitation", "3.3 COE is indicated")]
    public void COE_follows_the_level(string words, string fact) => Fired.Level(words).Should().Contain($"T3-LABEL-COE: {fact}");

    [Theory]
    [InlineData("")]
    [InlineData("D2=2")]
    [InlineData("D2=2 D3=2")]
    public void Without_it_or_with_BIO_too_it_is_silent(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-LABEL-COE:", StringComparison.Ordinal));
}
