namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class ModerateRelapseOrEnvironmentRequiresIntensiveOutpatientSpecs
{
    [Theory]
    [InlineData("D5=2", "D5 = 2 asks for at least 2.1")]
    [InlineData("D6=2", "D6 = 2 asks for at least 2.1")]
    [InlineData("D5=4", "D5 = 4 asks for at least 2.1")]
    public void D5_or_D6_at_2_or_more_requires_2_1(string words, string fact) => Fired.Level(words).Should().Contain($"T3-21a: {fact}");

    [Theory]
    [InlineData("D5=1 D6=1")]
    [InlineData("D4=4")]
    public void Neither_at_1_does_nor_D4(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-21a:", StringComparison.Ordinal));
}
