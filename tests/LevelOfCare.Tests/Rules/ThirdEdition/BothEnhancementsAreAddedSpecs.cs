namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class BothEnhancementsAreAddedSpecs
{
    [Theory]
    [InlineData("D2=2 D3=2", "2.1 BIO COE is indicated")]
    [InlineData("D2=3 D3=3", "3.7 BIO COE is indicated")]
    [InlineData("D2=2 D3=4", "4 BIO COE is indicated")]
    public void BIO_and_COE_follow_the_level_in_that_order(string words, string fact) => Fired.Level(words).Should().Contain($"T3-LABEL-BIO-COE: {fact}");

    [Theory]
    [InlineData("")]
    [InlineData("D2=2")]
    [InlineData("D3=2")]
    public void One_alone_is_another_matter(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-LABEL-BIO-COE:", StringComparison.Ordinal));
}
