namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class LowReadinessBesideAnotherRiskRequiresIntensiveOutpatientSpecs
{
    [Theory]
    [InlineData("D4=2 D1=2", "D4 = 2 asks for at least 2.1")]
    [InlineData("D4=2 D2=2", "D4 = 2 asks for at least 2.1")]
    [InlineData("D4=3 D3=2", "D4 = 3 asks for at least 2.1")]
    [InlineData("D4=2 D5=2", "D4 = 2 asks for at least 2.1")]
    [InlineData("D4=4 D6=2", "D4 = 4 asks for at least 2.1")]
    public void D4_at_2_or_more_beside_any_other_dimension_at_2_or_more_requires_2_1(string words, string fact) => Fired.Level(words).Should().Contain($"T3-21b: {fact}");

    [Theory]
    [InlineData("D4=4")]
    [InlineData("D4=4 D1=1 D2=1 D3=1 D5=1 D6=1")]
    [InlineData("D4=1 D5=4")]
    public void D4_alone_does_not_nor_others_without_it(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-21b:", StringComparison.Ordinal));
}
