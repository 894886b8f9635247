namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class BiomedicalEnhancementIsAddedSpecs
{
    [Theory]
    [InlineData("D2=2", "1 BIO is indicated")]
    [InlineData("D2=2 D5=2", "2.5 BIO is indicated")]
    [InlineData("D2=3", "3.7 BIO is indicated")]
    public void BIO_follows_the_level(string words, string fact) => Fired.Level(words).Should().Contain($"T3-LABEL-BIO: {fact}");

    [Theory]
    [InlineData("")]
    [InlineData("D3=2")]
    [InlineData("D2=2 D3=2")]
    [InlineData("D2=2 notMet")]
    public void Without_it_or_with_COE_too_it_is_silent(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-LABEL-BIO:", StringComparison.Ordinal));
}
