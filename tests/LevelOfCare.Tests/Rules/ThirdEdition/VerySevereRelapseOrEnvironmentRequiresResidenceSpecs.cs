namespace LevelOfCare.Tests.Rules.ThirdEdition;

public sealed class VerySevereRelapseOrEnvironmentRequiresResidenceSpecs
{
    [Theory]
    [InlineData("D5=4", "D5 = 4 asks for at least 3.1")]
    [InlineData("D6=4", "D6 = 4 asks for at least 3.1")]
    public void D5_or_D6_at_4_requires_3_1(string words, string fact) => Fired.Level(words).Should().Contain($"T3-31a: {fact}");

    [Theory]
    [InlineData("D5=3 D6=3")]
    [InlineData("D4=4")]
    public void Neither_at_3_does_nor_D4_at_4(string words) => Fired.Level(words).Should().NotContain(firing => firing.StartsWith("T3-31a:", StringComparison.Ordinal));
}
